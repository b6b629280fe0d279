// What holds for every term, whatever it looks like.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "fees/reckoning/compact.hpp"
#include "fees/reckoning/reckoning_line.hpp"
#include "fees/reckoning/walk.hpp"

namespace luoshi::fees::reckoning {
namespace {

using namespace written;
using Terms = std::vector<Lesson>;

rc::Gen<Lesson> any_lesson() {
    return rc::gen::exec([] {
        Lesson lesson;
        lesson.day = school_day(*rc::gen::inRange(0, 90));
        lesson.lessons = *rc::gen::inRange(1, 4);
        const int kind = *rc::gen::inRange(0, 5);
        lesson.special = kind >= 3;
        lesson.item = kind < 3 ? "base" : "special " + std::to_string(kind);
        lesson.unit = kind == 2 || kind == 4 ? Unit::day : Unit::lesson;
        if (lesson.unit == Unit::day) lesson.item += " by day";
        lesson.price = Money::fen(*rc::gen::element(0, 1, 295, 333, 350, 400, 1000));
        lesson.outcome = static_cast<Outcome>(*rc::gen::inRange(0, 9));
        lesson.proven = *rc::gen::arbitrary<bool>();
        return lesson;
    });
}
rc::Gen<Terms> any_term() { return rc::gen::resize(60, rc::gen::container<Terms>(any_lesson())); }

rc::Gen<Caps> any_caps() {
    return rc::gen::exec([] {
        Caps caps;
        if (*rc::gen::arbitrary<bool>()) caps.lessons_a_day = *rc::gen::inRange(0, 4);
        if (*rc::gen::arbitrary<bool>()) caps.per_day = Money::fen(*rc::gen::inRange(0, 1500));
        if (*rc::gen::arbitrary<bool>()) caps.per_term = Money::fen(*rc::gen::inRange(0, 40'000));
        caps.order = *rc::gen::element(CapOrder::lessons_then_cap, CapOrder::cap_over_planned_lessons);
        return caps;
    });
}

rc::Gen<std::vector<Exemption>> any_exemptions() {
    return rc::gen::resize(3, rc::gen::container<std::vector<Exemption>>(rc::gen::exec([] {
                               const int from = *rc::gen::inRange(0, 90);
                               return Exemption{"low_income", *rc::gen::inRange(0, 101), school_day(from), school_day(from + *rc::gen::inRange(0, 60))};
                           })));
}

const RuleSet& any_set() { return rule_sets()[*rc::gen::inRange<std::size_t>(0, rule_sets().size())]; }

RC_GTEST_PROP(ReckoningProperties, PartsSumToTheWhole, ()) {
    const auto charge = reckon_settlement(*any_term(), *any_caps(), *any_exemptions(), any_set());
    Money lines;
    for (const auto& line : charge.lines) lines += line.gross;
    RC_ASSERT(lines == charge.gross);
    RC_ASSERT(charge.gross - charge.cut - charge.exempt == charge.due);
    RC_ASSERT(charge.cut >= Money{} && charge.exempt >= Money{} && charge.due >= Money{});
}

RC_GTEST_PROP(ReckoningProperties, TheOrderOfFactsChangesNothing, ()) {
    const auto term = *any_term();
    const auto caps = *any_caps();
    const auto exemptions = *any_exemptions();
    const auto& set = any_set();
    auto shuffled = term;
    for (std::size_t i = shuffled.size(); i > 1; --i) std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    const auto one = reckon_settlement(term, caps, exemptions, set);
    const auto other = reckon_settlement(shuffled, caps, std::vector<Exemption>(exemptions.rbegin(), exemptions.rend()), set);
    RC_ASSERT(said(one) == said(other));
    RC_ASSERT(one.words == other.words);
}

RC_GTEST_PROP(ReckoningProperties, ASettlementIsNeverAboveTheBill, ()) {
    const auto term = *any_term();
    const auto caps = *any_caps();
    const auto& set = any_set();
    RC_ASSERT(reckon_settlement(term, caps, {}, set).due <= reckon_bill(term, caps, {}).due);
}

RC_GTEST_PROP(ReckoningProperties, MoreAttendanceNeverCostsLess, ()) {
    auto term = *any_term();
    RC_PRE(!term.empty());
    const auto caps = *any_caps();
    const auto& set = any_set();
    const int rate = *rc::gen::inRange(0, 101);
    const std::vector<Exemption> exemptions = {{"low_income", rate, school_day(0), school_day(200)}};
    auto& lesson = term[*rc::gen::inRange<std::size_t>(0, term.size())];
    RC_PRE(lesson.outcome != Outcome::stopped && lesson.outcome != Outcome::before_joining);
    const auto before = reckon_settlement(term, caps, exemptions, set).due;
    lesson.outcome = Outcome::attended;
    RC_ASSERT(before <= reckon_settlement(term, caps, exemptions, set).due);
}

RC_GTEST_PROP(ReckoningProperties, AStoppedLessonNeverCosts, ()) {
    auto term = *any_term();
    RC_PRE(!term.empty());
    const auto caps = *any_caps();
    const auto& set = *find_rule_set("by_real_lessons");
    const auto before = reckon_settlement(term, caps, {}, set).due;
    term[*rc::gen::inRange<std::size_t>(0, term.size())].outcome = Outcome::stopped;
    RC_ASSERT(reckon_settlement(term, caps, {}, set).due <= before);
}

RC_GTEST_PROP(ReckoningProperties, WhoIsWhollyExemptOwesNothing, ()) {
    const std::vector<Exemption> all = {{"orphan", 100, school_day(0), school_day(200)}};
    RC_ASSERT(reckon_settlement(*any_term(), *any_caps(), all, any_set()).due == Money{});
}

RC_GTEST_PROP(ReckoningProperties, NothingIsEverAboveACapOfTheTerm, ()) {
    const auto caps = *any_caps();
    const auto due = reckon_settlement(*any_term(), caps, *any_exemptions(), any_set()).due;
    RC_ASSERT(!caps.per_term || due <= *caps.per_term);
}

RC_GTEST_PROP(ReckoningProperties, TheSameFactsGetTheSameAnswer, ()) {
    const auto term = *any_term();
    const auto caps = *any_caps();
    const auto& set = any_set();
    RC_ASSERT(reckon_settlement(term, caps, {}, set).words == reckon_settlement(term, caps, {}, set).words);
}

// By day, as the compact reckoning wants them.
struct Rows {
    std::vector<CompactLesson> lessons;
    std::vector<CompactExemption> exemptions;
};
Rows rows_of(Terms term, const std::vector<Exemption>& exemptions) {
    std::ranges::stable_sort(term, {}, &Lesson::day);  // by day alone: the rest of the order is the caller's
    std::map<std::string, std::uint16_t> items;
    const auto number = [](Date day) { return static_cast<std::int32_t>(day.days().time_since_epoch().count()); };
    Rows rows;
    for (const auto& lesson : term)
        rows.lessons.push_back({number(lesson.day), static_cast<std::int32_t>(lesson.price.in_fen()), static_cast<std::int16_t>(lesson.lessons),
                                items.try_emplace(lesson.item, static_cast<std::uint16_t>(items.size())).first->second, lesson.special, lesson.outcome,
                                lesson.unit == Unit::day, lesson.proven});
    for (const auto& exemption : exemptions) rows.exemptions.push_back({number(exemption.from), number(exemption.until), exemption.percent});
    return rows;
}

RC_GTEST_PROP(ReckoningProperties, CompactRowsGetTheAnswerOfTheReadableOnes, ()) {
    const auto term = *any_term();
    const auto caps = *any_caps();
    const auto exemptions = *any_exemptions();
    const auto& set = any_set();
    const auto readable = reckon_settlement(term, caps, exemptions, set);
    const auto [rows, rates] = rows_of(term, exemptions);
    const auto compact = settle_compact(rows, caps, rates, set);
    RC_ASSERT(compact.gross_fen == readable.gross.in_fen());
    RC_ASSERT(compact.cut_fen == readable.cut.in_fen());
    RC_ASSERT(compact.exempt_fen == readable.exempt.in_fen());
    RC_ASSERT(compact.due_fen == readable.due.in_fen());
    int lessons = 0;
    for (const auto& line : readable.lines) lessons += line.lessons;
    RC_ASSERT(compact.lessons == lessons);
    RC_ASSERT(bill_compact(rows, caps, rates).due_fen == reckon_bill(term, caps, exemptions).due.in_fen());
}

RC_GTEST_PROP(ReckoningProperties, WhatWasChargedInAdvanceIsTheBill, ()) {
    auto caps = *any_caps();
    if (caps.per_term) caps.order = CapOrder::lessons_then_cap;  // a cap that is spread keeps nothing
    const auto [rows, rates] = rows_of(*any_term(), {});
    const auto& set = any_set();
    InAdvance planned(caps);
    walk(rows, caps, rates, &set, [](std::size_t, int) {}, [&](const auto& day, const auto& shares, const auto& charge) { planned.add(day, shares, charge); });
    const auto bill = bill_compact(rows, caps, {});
    RC_ASSERT(planned.gross_fen() == bill.gross_fen);
    RC_ASSERT(planned.charge_fen() == bill.due_fen);
    RC_ASSERT(settle_and_explain(rows, caps, rates, set).charge.due_fen == settle_compact(rows, caps, rates, set).due_fen);
}

}  // namespace
}  // namespace luoshi::fees::reckoning
