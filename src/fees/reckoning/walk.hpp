// The one reckoning, over the days of a pupil's term. Private to this room.
//
// Inside, an amount is hundredths of a fen and a lesson is charged with a percentage of its price, so that the only roundings are two: what is charged
// for the term, and what of it is exempt. A pupil's term stays far below 100,000 yuan, so that no product leaves 64 bits.
#pragma once
#include <algorithm>
#include <array>
#include <vector>

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
        return (lesson.special ? rules_->special_back : rules_->base_back).has(lesson.outcome) && (lesson.proven || !rules_->needs_proof);
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

// Of one day's lessons as many as may be charged, the dearest first, without sorting: each round takes the next worth below the last one.
template <class Percent>
std::int64_t dearest(std::span<const CompactLesson> day, int left, Percent&& percent) {
    const auto worth = [&](std::size_t i) { return std::int64_t{day[i].price_fen} * percent(i); };
    std::int64_t value = 0;
    std::int64_t ceiling = INT64_MAX;
    while (left > 0) {
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
    return value;
}

// One day under its two limits, with a share of the price for each lesson. `percent(i)` answers for the lessons [begin, end).
template <class Percent>
std::int64_t day_value(std::span<const CompactLesson> day, const Caps& caps, Percent&& percent) {
    std::int64_t by_day = 0;
    std::int64_t by_lesson = 0;
    int lessons = 0;
    int most = 0;
    for (std::size_t i = 0; i < day.size(); ++i) {
        const int share = percent(i);
        const auto worth = std::int64_t{day[i].price_fen} * share;
        most = std::max(most, share);
        if (day[i].by_day) {
            by_day += worth;
        } else {
            by_lesson += worth * day[i].lessons;
            lessons += day[i].lessons;
        }
    }
    // Hardly a day has more lessons than may be charged: only then it matters which.
    if (caps.lessons_a_day && lessons > *caps.lessons_a_day) by_lesson = dearest(day, *caps.lessons_a_day, percent);
    const auto value = by_day + by_lesson;
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

// The shares of one day's lessons, asked for once each. An ordinary day has a handful of them.
class DayShares {
 public:
    void load(std::span<const CompactLesson> day, const Percentages& percentages) {
        if (day.size() > few_.size()) many_.resize(day.size());
        at_ = day.size() > few_.size() ? many_.data() : few_.data();
        bool by_day = false;
        for (std::size_t i = 0; i < day.size(); ++i) {
            at_[i] = percentages.of(day[i]);
            by_day = by_day || day[i].by_day;
        }
        if (by_day) keep_one_of_a_day(day);
    }
    int operator()(std::size_t i) const { return at_[i]; }

 private:
    void keep_one_of_a_day(std::span<const CompactLesson> day) {
        const std::vector<int> all(at_, at_ + day.size());
        for (std::size_t i = 0; i < day.size(); ++i)
            if (!stands_for_its_day(day, i, [&](std::size_t j) { return all[j]; })) at_[i] = 0;
    }

    std::array<int, 16> few_{};
    std::vector<int> many_;
    int* at_ = nullptr;
};

inline int units_of(const CompactLesson& lesson) { return lesson.by_day ? 1 : lesson.lessons; }

struct DayCharge {
    std::int64_t value = 0;  // hundredths of a fen, within the limits of the day
    std::int64_t gross = 0;  // fen, of every charged lesson
};

// Calls charged(i, percent of its price) for every charged lesson (one for a day, where the price is that of a day), and day_done(lessons, shares, charge) after
// each day.
template <class Charged, class DayDone>
CompactCharge walk(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet* rules,
                   Charged&& charged, DayDone&& day_done) {
    Percentages percentages(lessons, rules);
    DayShares shares;
    CompactCharge sum;
    std::int64_t total = 0;    // hundredths of a fen, within the limits of the days
    std::int64_t planned = 0;  // the same for everything that was ever planned
    std::int64_t exempt = 0;   // total of a day × its rate
    int most = 0;              // the highest percentage of the term
    for (std::size_t begin = 0, end = 0; begin < lessons.size(); begin = end) {
        while (end < lessons.size() && lessons[end].day == lessons[begin].day) ++end;
        percentages.enter_day(begin, end);
        const auto day = lessons.subspan(begin, end - begin);
        const auto whole = [](std::size_t) { return 100; };
        shares.load(day, percentages);
        DayCharge charge{.value = day_value(day, caps, shares), .gross = 0};
        total += charge.value;
        if (caps.per_term && caps.order == CapOrder::cap_over_planned_lessons)
            planned += day_value(day, caps, [&](std::size_t i) { return stands_for_its_day(day, i, whole) ? 100 : 0; });
        int rate = 0;
        for (const auto& exemption : exemptions)
            if (exemption.from <= day[0].day && day[0].day < exemption.until) rate = std::max(rate, exemption.percent);
        exempt += charge.value * rate;
        for (std::size_t i = 0; i < day.size(); ++i) {
            const int percent = shares(i);
            most = std::max(most, percent);
            if (percent == 0) continue;
            charge.gross += std::int64_t{day[i].price_fen} * units_of(day[i]);
            sum.lessons += units_of(day[i]);
            charged(begin + i, percent);
        }
        sum.gross_fen += charge.gross;
        day_done(day, shares, charge);
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

// What was charged for the same days in advance, under the limits of a day and a cap that does not spread: gathered beside a settlement. A day on which every planned
// lesson is charged whole is the same in both; on the others it is reckoned again.
class InAdvance {
 public:
    explicit InAdvance(const Caps& caps) : caps_(caps) {}

    void add(std::span<const CompactLesson> day, const DayShares& settled, const DayCharge& charge) {
        bool whole = true;
        for (std::size_t i = 0; i < day.size(); ++i) whole = whole && settled(i) == plan_.of(day[i]);
        const auto planned = whole ? charge : reckoned(day);
        total_ += planned.value;
        gross_fen_ += planned.gross;
    }
    std::int64_t gross_fen() const { return gross_fen_; }
    std::int64_t charge_fen() const { return rounded(caps_.per_term ? std::min(total_, caps_.per_term->in_fen() * 100) : total_, 100); }

 private:
    DayCharge reckoned(std::span<const CompactLesson> day) {
        shares_.load(day, plan_);
        DayCharge charge{.value = day_value(day, caps_, shares_), .gross = 0};
        for (std::size_t i = 0; i < day.size(); ++i) charge.gross += shares_(i) > 0 ? std::int64_t{day[i].price_fen} * units_of(day[i]) : 0;
        return charge;
    }

    const Caps& caps_;
    const Percentages plan_{{}, nullptr};
    DayShares shares_;
    std::int64_t total_ = 0;  // hundredths of a fen
    std::int64_t gross_fen_ = 0;
};

}  // namespace luoshi::fees::reckoning
