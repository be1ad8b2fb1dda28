/**
 * The calendar as functions of day numbers (days since 1970-01-01), with division by constants alone: the algorithm counts from 1 March,
 * so that a leap day is the last of its year.
 */
export const calendar: string = `
(define-fun day-of-era ((d Int)) Int (mod (+ d 719468) 146097))
(define-fun year-of-era ((e Int)) Int (div (- (+ (- e (div e 1460)) (div e 36524)) (div e 146096)) 365))
(define-fun march-year ((d Int)) Int (+ (year-of-era (day-of-era d)) (* 400 (div (+ d 719468) 146097))))
(define-fun day-of-march-year ((d Int)) Int
  (let ((e (day-of-era d))) (let ((y (year-of-era e))) (- e (- (+ (* 365 y) (div y 4)) (div y 100))))))
(define-fun march-month ((d Int)) Int (div (+ (* 5 (day-of-march-year d)) 2) 153))
(define-fun month-of ((d Int)) Int (ite (< (march-month d) 10) (+ (march-month d) 3) (- (march-month d) 9)))
(define-fun year-of ((d Int)) Int (ite (<= (month-of d) 2) (+ (march-year d) 1) (march-year d)))
(define-fun day-of-month ((d Int)) Int
  (+ 1 (- (day-of-march-year d) (div (+ (* 153 (march-month d)) 2) 5))))
(define-fun first-of-month ((months Int)) Int
  (let ((shifted (- months 2)))
    (let ((y (div shifted 12)) (m (mod shifted 12)))
      (let ((era (div y 400)) (yoe (mod y 400)))
        (- (+ (* 146097 era) (- (+ (* 365 yoe) (div yoe 4)) (div yoe 100)) (div (+ (* 153 m) 2) 5)) 719468)))))
(define-fun months-of ((d Int)) Int (+ (* 12 (year-of d)) (- (month-of d) 1)))
(define-fun add-months-fits ((d Int) (n Int)) Bool
  (let ((to (+ (months-of d) n)))
    (<= (+ (first-of-month to) (- (day-of-month d) 1)) (- (first-of-month (+ to 1)) 1))))
(define-fun add-months-last ((d Int) (n Int)) Int
  (let ((to (+ (months-of d) n)))
    (ite (add-months-fits d n) (+ (first-of-month to) (- (day-of-month d) 1)) (- (first-of-month (+ to 1)) 1))))
(define-fun whole-years-up ((a Int) (b Int)) Int
  (div (- (- (months-of b) (months-of a)) (ite (< (day-of-month b) (day-of-month a)) 1 0)) 12))
(define-fun whole-years ((a Int) (b Int)) Int (ite (< b a) (- (whole-years-up b a)) (whole-years-up a b)))
`.trim();

/**
 * The calendar without its arithmetic: of equal days equal answers, and no more. What is proved so holds under any calendar, and such
 * questions are quick where days are only sorted into the same months and years.
 */
export const anyCalendar: string = `
(declare-fun year-of (Int) Int)
(declare-fun month-of (Int) Int)
(declare-fun add-months-fits (Int Int) Bool)
(declare-fun add-months-last (Int Int) Int)
(declare-fun whole-years (Int Int) Int)
`;
