// The one reckoning, over the days of a pupil's term. Private to this room.
//
// Inside, an amount is hundredths of a fen and a lesson is charged with a percentage of its price, so that the only roundings are two: what is charged
// for the term, and what of it is exempt. A pupil's term stays far below 100,000 yuan, so that no product leaves 64 bits.
#pragma once
#include <algorithm>

#include "fees/reckoning/compact.hpp"

namespace luoshi::fees::reckoning {

inline bool is_planned(Outcome outcome) { return outcome != Outcome::stopped && outcome != Outcome::before_joining; }

// numerator / denominator, half a fen up; none negative.
inline std::int64_t rounded(std::int64_t numerator, std::int64_t denominator) {
    return denominator == 0 ? 0 : (2 * numerator + denominator) / (2 * denominator);
}

// How much of a lesson's price is charged by the rule set: 0 to 100. Reads the days in order.
class Percentages {
 public:
    Percentages(std::span<const CompactLesson> lessons, const RuleSet* rules);

    // Call for each day in order; [begin, end) are its lessons.
    void enter_day(std::size_t begin, std::size_t end);
    int of(const CompactLesson& lesson) const;

 private:
    bool is_missed(const CompactLesson& lesson) const {
        return (lesson.special ? rules_->special_back : rules_->base_back).has(lesson.outcome);
    }
    int after_leaving() const;
    bool day_is_missed(std::size_t begin, bool special) const;  // something of the kind was planned, and all of it was missed
    bool day_is_missed(std::size_t begin) const;
    std::size_t end_of_day(std::size_t begin) const;
    void enter_month(std::size_t begin);
    int month_percent(std::size_t begin, std::size_t end, bool special) const;
    void enter_run(std::size_t begin);

    std::span<const CompactLesson> lessons_;
    const RuleSet* rules_;  // null: a bill, everything planned is charged
    int most_ = 100;        // less after leaving
    bool base_day_missed_ = false;
    bool special_day_missed_ = false;
    std::int32_t month_until_ = 0;  // the first day of the next month
    bool month_known_ = false;
    int base_month_ = 100;
    int special_month_ = 100;
    std::size_t run_until_ = 0;  // lessons before it were looked at
    bool run_is_long_ = false;
    bool in_run_ = false;
};

// One day under its two limits, with a share of the price for each lesson. `percent(i)` answers for the lessons [begin, end).
template <class Percent>
std::int64_t day_value(std::span<const CompactLesson> day, const Caps& caps, Percent&& percent) {
    const auto worth = [&](std::size_t i) { return std::int64_t{day[i].price_fen} * percent(i); };
    std::int64_t value = 0;
    int most = 0;
    int left = caps.lessons_a_day ? *caps.lessons_a_day : INT32_MAX;
    // The dearest first, without sorting: each round takes the next worth below the last one.
    const bool limited = caps.lessons_a_day.has_value();
    std::int64_t ceiling = INT64_MAX;
    for (std::size_t i = 0; i < day.size(); ++i) {
        most = std::max(most, percent(i));
        if (!limited || day[i].by_day) value += worth(i) * (day[i].by_day ? 1 : day[i].lessons);
    }
    while (limited && left > 0) {
        std::int64_t next = 0;
        for (std::size_t i = 0; i < day.size(); ++i)
            if (!day[i].by_day && worth(i) < ceiling) next = std::max(next, worth(i));
        if (next == 0) break;
        for (std::size_t i = 0; i < day.size() && left > 0; ++i) {
            if (day[i].by_day || worth(i) != next) continue;
            const int taken = std::min<int>(left, day[i].lessons);
            value += next * taken;
            left -= taken;
        }
        ceiling = next;
    }
    // The cap of a day falls with the share that is charged of it: half of a capped day is half of the cap.
    return caps.per_day ? std::min(value, caps.per_day->in_fen() * most) : value;
}

// Of sessions of an item that is priced by the day, the one that is charged most stands for all.
template <class Percent>
bool stands_for_its_day(std::span<const CompactLesson> day, std::size_t i, Percent&& percent) {
    if (!day[i].by_day) return true;
    for (std::size_t j = 0; j < day.size(); ++j) {
        if (j == i || !day[j].by_day || day[j].item != day[i].item || day[j].price_fen != day[i].price_fen) continue;
        if (percent(j) > percent(i) || (percent(j) == percent(i) && j < i)) return false;
    }
    return true;
}

// Calls charged(i) for every charged lesson (one for a day, where the price is that of a day).
template <class Charged>
CompactCharge walk(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet* rules,
                   Charged&& charged) {
    Percentages percentages(lessons, rules);
    CompactCharge sum;
    std::int64_t total = 0;    // hundredths of a fen, within the limits of the days
    std::int64_t planned = 0;  // the same for everything that was ever planned
    std::int64_t exempt = 0;   // total of a day × its rate
    int most = 0;              // the highest percentage of the term
    for (std::size_t begin = 0, end = 0; begin < lessons.size(); begin = end) {
        while (end < lessons.size() && lessons[end].day == lessons[begin].day) ++end;
        percentages.enter_day(begin, end);
        const auto day = lessons.subspan(begin, end - begin);
        const auto whole = [&](std::size_t) { return 100; };
        const auto share = [&](std::size_t i) { return percentages.of(day[i]); };
        const auto once = [&](auto percent) { return [&, percent](std::size_t i) { return stands_for_its_day(day, i, percent) ? percent(i) : 0; }; };
        const auto value = day_value(day, caps, once(share));
        total += value;
        if (caps.per_term && caps.order == CapOrder::cap_over_planned_lessons) planned += day_value(day, caps, once(whole));
        int rate = 0;
        for (const auto& exemption : exemptions)
            if (exemption.from <= day[0].day && day[0].day < exemption.until) rate = std::max(rate, exemption.percent);
        exempt += value * rate;
        for (std::size_t i = 0; i < day.size(); ++i) {
            const int percent = once(share)(i);
            most = std::max(most, percent);
            if (percent == 0) continue;
            const int units = day[i].by_day ? 1 : day[i].lessons;
            sum.gross_fen += std::int64_t{day[i].price_fen} * units;
            sum.lessons += units;
            charged(begin + i);
        }
    }
    std::int64_t charge = rounded(total, 100);
    if (caps.per_term && caps.order == CapOrder::lessons_then_cap)
        charge = rounded(std::min(total, caps.per_term->in_fen() * most), 100);
    else if (caps.per_term && caps.per_term->in_fen() * 100 < planned)
        charge = rounded(caps.per_term->in_fen() * total, planned);
    sum.cut_fen = sum.gross_fen - charge;
    sum.exempt_fen = total == 0 ? 0 : rounded(charge * exempt, total * 100);
    sum.due_fen = charge - sum.exempt_fen;
    return sum;
}

}  // namespace luoshi::fees::reckoning
