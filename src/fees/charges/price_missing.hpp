// Lessons of which nobody knows the price: on no bill, and not in the notice that stands. Nothing is reckoned as if they were free. Private to this room.
#pragma once
#include <map>

#include "fees/charges/facts.hpp"

namespace luoshi::fees::charges {

struct PriceWords {
    std::string zh;
    std::string en;
};
// 绘画（三年级，2 人）、…: courses and grades of these pupils, with how many they are.
class WithoutPrice {
 public:
    void add(const PupilFacts& pupil) {
        for (const auto& course : pupil.without_price) ++pupils_[{course, pupil.charged_grade}];
    }
    bool empty() const { return pupils_.empty(); }
    PriceWords words() const;

 private:
    std::map<std::pair<std::string, int>, int> pupils_;  // by course and grade
};

PriceWords price_missing_words(const WithoutPrice& without);

// "price-missing", naming courses and grades, where one of the pupils that `concerns` has such a lesson.
template <class Concerns>
std::optional<Problem> price_missing(const TermFacts& facts, Concerns&& concerns) {
    WithoutPrice without;
    for (const auto& pupil : facts.pupils) {
        if (!pupil.without_price.empty() && concerns(pupil, facts.asked_of(pupil.pupil))) without.add(pupil);
    }
    if (without.empty()) return std::nullopt;
    const auto words = price_missing_words(without);
    return Problem{Code::conflict, "price-missing", words.zh, words.en};
}

}  // namespace luoshi::fees::charges
