// The shared settlement over columns of doubles, as a loop without branches that the compiler can turn into vectors.
// settle FOLDER ROWS REPEATS [OUT]: prints the nanoseconds of each repeat, one a line; OUT gets the nine columns as doubles.
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define OVER(a) ((a) > 0 ? (a) : 0.0)
#define LEAST(a, b) ((a) < (b) ? (a) : (b))

static double *amount[5];  // total, in policy, critical base, supplement base, granted
static uint8_t *code[3];   // tier, class (0 poor), insured
static double *out[9];

static inline double critical(double x, double poor) {
  double low = poor > 0 ? 500000.0 : 1200000.0, cap = poor > 0 ? INFINITY : 40000000.0;
  double sum = OVER(x - low) * (60 + 5 * poor) + (OVER(x - 1e7) + OVER(x - 2e7)) * 5 + OVER(x - 3e7) * (5 + 5 * poor);
  double paid = floor((sum + 50.5) * 0.01);
  return LEAST(paid, cap);
}

static inline double supplement(double base) {
  double paid = floor((OVER(base - 300000.0) + 1) * 0.5);
  return LEAST(paid, 20000000.0);
}

static void settle(long rows) {
  const double *restrict total = amount[0], *restrict in_policy = amount[1], *restrict critical_base = amount[2];
  const double *restrict supplement_base = amount[3], *restrict granted = amount[4];
  const uint8_t *restrict tier = code[0], *restrict class = code[1], *restrict insured = code[2];
  double *restrict o0 = out[0], *restrict o1 = out[1], *restrict o2 = out[2], *restrict o3 = out[3], *restrict o4 = out[4];
  double *restrict o5 = out[5], *restrict o6 = out[6], *restrict o7 = out[7], *restrict o8 = out[8];
#pragma GCC ivdep
  for (long i = 0; i < rows; i++) {
    double cost = in_policy[i], t = tier[i], poor = 1.0 - class[i], before = critical_base[i], base = supplement_base[i];
    double deductible = t < 1 ? 20000.0 : t < 2 ? 50000.0 : t < 3 ? 80000.0 : 100000.0;
    double share = floor((OVER(cost - deductible) * (90 - 10 * t + 5 * poor) + 50.5) * 0.01);
    double basic = LEAST(share, 15000000.0), left = cost - basic;
    double now = critical(before + left, poor) - critical(before, poor);
    left -= now;
    double relief = floor((left * 10 * poor + 50.5) * 0.01);
    left -= relief;
    double aid = floor((left * 70 * poor + 50.5) * 0.01), assistance = LEAST(aid, 1000000.0);
    left -= assistance;
    double social = LEAST(granted[i], left);
    left -= social;
    double extra = (supplement(base + left) - supplement(base)) * insured[i], burden = left - extra;
    o0[i] = basic, o1[i] = now, o2[i] = relief, o3[i] = assistance, o4[i] = social, o5[i] = extra, o6[i] = burden;
    o7[i] = total[i] - cost, o8[i] = burden * 100 < cost * 10;
  }
}

static void *column(const char *folder, const char *name, size_t bytes) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  FILE *file = fopen(path, "rb");
  if (!file || !memory || fread(memory, 1, bytes, file) != bytes) exit(2);
  fclose(file);
  return memory;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  static const char *amounts[] = {"totalCost", "inPolicyCost", "criticalBase", "supplementBase", "granted"};
  static const char *codes[] = {"tier", "benefitClass", "insured"};
  long rows = atol(argv[2]), repeats = atol(argv[3]);
  for (int i = 0; i < 5; i++) amount[i] = column(argv[1], amounts[i], rows * sizeof(double));
  for (int i = 0; i < 3; i++) code[i] = column(argv[1], codes[i], rows);
  for (int i = 0; i < 9; i++) {
    out[i] = aligned_alloc(64, (rows * sizeof(double) + 63) / 64 * 64);
    memset(out[i], 1, rows * sizeof(double));
  }
  for (long r = 0; r < repeats; r++) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    settle(rows);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%.0f\n", (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec));
  }
  if (argc > 4) {
    FILE *file = fopen(argv[4], "wb");
    for (int i = 0; i < 9; i++) fwrite(out[i], sizeof(double), rows, file);
    fclose(file);
  }
}
