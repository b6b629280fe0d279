#include "fees/reckoning/compact.hpp"

#include "fees/reckoning/walk.hpp"

namespace luoshi::fees::reckoning {
namespace {

CompactCharge charge_alone(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet* rules) {
    return walk(lessons, caps, exemptions, rules, [](std::size_t, int) {}, [](const auto&...) {});
}

bool was_missed(Outcome outcome) {
    return outcome == Outcome::absent || outcome == Outcome::leave_in_time || outcome == Outcome::leave_late || outcome == Outcome::left ||
           outcome == Outcome::suspended;
}

// Of a day that is charged as one, something was missed all the same.
bool part_of_it_was_missed(std::span<const CompactLesson> lessons, std::size_t charged) {
    const auto& day = lessons[charged];
    return std::ranges::any_of(std::ranges::equal_range(lessons, day.day, {}, &CompactLesson::day), [&](const CompactLesson& lesson) {
        return lesson.by_day && lesson.item == day.item && was_missed(lesson.outcome);
    });
}

bool is_spread(const Caps& caps) { return caps.per_term && caps.order == CapOrder::cap_over_planned_lessons; }

Date day_of(std::int32_t day) { return Date{std::chrono::sys_days{std::chrono::days{day}}}; }
std::int32_t number_of(Date day) { return static_cast<std::int32_t>(day.days().time_since_epoch().count()); }

}  // namespace

Percentages::Percentages(std::span<const CompactLesson> lessons, const RuleSet* rules) : lessons_(lessons), rules_(rules) {
    if (rules_ && !rules_->leaving.empty()) most_ = after_leaving();
}

int Percentages::after_leaving() const {
    const auto left = std::ranges::find(lessons_, Outcome::left, &CompactLesson::outcome);
    if (left == lessons_.end()) return 100;
    const auto first = std::ranges::find_if(lessons_, [](const auto& lesson) { return lesson.outcome != Outcome::before_joining; })->day;
    for (const auto& step : rules_->leaving) {
        const auto until = step.within_months > 0 ? number_of(day_of(first).plus_months(step.within_months)) : first + step.within_days;
        if (left->day < until) return 100 - step.back_percent;
    }
    return 100;
}

std::size_t Percentages::end_of_day(std::size_t begin) const {
    auto end = begin;
    while (end < lessons_.size() && lessons_[end].day == lessons_[begin].day) ++end;
    return end;
}

bool Percentages::day_is_missed(std::size_t begin, bool special) const {
    bool any = false;
    for (auto i = begin; i < lessons_.size() && lessons_[i].day == lessons_[begin].day; ++i) {
        if (lessons_[i].special != special || !is_planned(lessons_[i].outcome)) continue;
        if (!is_missed(lessons_[i])) return false;
        any = true;
    }
    return any;
}

// A kind of which nothing was planned does not speak against it.
bool Percentages::day_is_missed(std::size_t begin) const {
    bool any = false;
    for (auto i = begin; i < lessons_.size() && lessons_[i].day == lessons_[begin].day; ++i) {
        if (!is_planned(lessons_[i].outcome)) continue;
        if (!is_missed(lessons_[i])) return false;
        any = true;
    }
    return any;
}

int Percentages::month_percent(std::size_t begin, std::size_t end, bool special) const {
    int planned = 0;
    int missed = 0;
    for (auto day = begin; day < end; day = end_of_day(day)) {
        bool any = false;
        for (auto i = day; i < end && lessons_[i].day == lessons_[day].day; ++i)
            any = any || (lessons_[i].special == special && is_planned(lessons_[i].outcome));
        planned += any;
        missed += any && day_is_missed(day, special);
    }
    if (missed == 0) return 100;
    for (const auto& step : rules_->months) {
        const int share = 100 * missed - step.missed_percent * planned;
        if (step.more_than ? share > 0 : share >= 0) return 100 - step.back_percent;
    }
    return 100;
}

void Percentages::enter_month(std::size_t begin) {
    if (month_known_ && lessons_[begin].day < month_until_) return;
    const auto ymd = day_of(lessons_[begin].day).ymd();
    month_until_ = number_of(Date{static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), 1}.plus_months(1));
    month_known_ = true;
    auto end = begin;
    while (end < lessons_.size() && lessons_[end].day < month_until_) ++end;
    base_month_ = month_percent(begin, end, false);
    special_month_ = month_percent(begin, end, true);
}

// Days on which nothing was planned (weekends, holidays, stopped classes) neither break a run nor lengthen it at its ends.
void Percentages::enter_run(std::size_t begin) {
    if (begin < run_until_) return;
    in_run_ = day_is_missed(begin);
    run_until_ = end_of_day(begin);
    if (!in_run_) return;
    auto last = lessons_[begin].day;
    for (auto day = run_until_; day < lessons_.size(); day = end_of_day(day)) {
        const auto end = end_of_day(day);
        const bool planned = std::any_of(lessons_.begin() + static_cast<std::ptrdiff_t>(day), lessons_.begin() + static_cast<std::ptrdiff_t>(end),
                                         [](const auto& lesson) { return is_planned(lesson.outcome); });
        if (planned && !day_is_missed(day)) break;
        if (planned) last = lessons_[day].day;
        run_until_ = end;
    }
    run_is_long_ = last - lessons_[begin].day + 1 > rules_->running_days_above;
}

void Percentages::enter_day(std::size_t begin, std::size_t) {
    if (!rules_) return;
    if (rules_->running_days_above > 0) enter_run(begin);
    if (rules_->count == Count::months) enter_month(begin);
    if (rules_->count != Count::days) return;
    base_day_missed_ = day_is_missed(begin, false);
    special_day_missed_ = day_is_missed(begin, true);
}

int Percentages::of(const CompactLesson& lesson) const {
    if (!is_planned(lesson.outcome)) return 0;  // under every rule set
    if (!rules_) return 100;
    int percent = 100;
    if (rules_->count == Count::months)
        percent = lesson.special ? special_month_ : base_month_;
    else if (rules_->count == Count::days)
        percent = (lesson.special ? special_day_missed_ : base_day_missed_) ? 0 : 100;
    else if (is_missed(lesson))
        percent = 0;
    if (rules_->running_days_above > 0 && !(in_run_ && run_is_long_)) percent = 100;
    return std::min(percent, most_);
}

CompactCharge bill_compact(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions) {
    return charge_alone(lessons, caps, exemptions, nullptr);
}

CompactCharge settle_compact(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet& rules) {
    return charge_alone(lessons, caps, exemptions, &rules);
}

CompactSettlement settle_and_explain(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet& rules) {
    CompactSettlement settled;
    bool rule_kept = false;
    std::int64_t worth = 0;  // hundredths of a fen: what the rule set charges, before any limit
    InAdvance planned(caps);
    const auto charged = [&](std::size_t i, int percent) {
        const auto& lesson = lessons[i];
        worth += std::int64_t{lesson.price_fen} * units_of(lesson) * percent;
        rule_kept = rule_kept || was_missed(lesson.outcome) || (lesson.by_day && part_of_it_was_missed(lessons, i));
    };
    settled.charge = walk(lessons, caps, exemptions, &rules, charged, [&](const auto& day, const auto& shares, const auto& charge) { planned.add(day, shares, charge); });
    for (const auto& lesson : lessons) settled.missed += was_missed(lesson.outcome) ? lesson.lessons : 0;
    if (settled.missed == 0) return settled;
    // A limit keeps money where less goes back than the rule set gives. A cap that is spread over the plan lets every lesson count.
    const auto given = planned.charge_fen() - (settled.charge.gross_fen - settled.charge.cut_fen);
    const bool limited = planned.gross_fen() > planned.charge_fen();
    const bool limit_kept = !is_spread(caps) && limited && rounded(planned.gross_fen() * 100 - worth, 100) > given;
    settled.kept = rule_kept ? limit_kept ? KeptBy::rule_and_limit : KeptBy::rule : limit_kept ? KeptBy::limit : KeptBy::nothing;
    return settled;
}

}  // namespace luoshi::fees::reckoning
