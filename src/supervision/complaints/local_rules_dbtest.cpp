// Divisions say for themselves who handles what within how many working days; what stands is never changed, only followed.
#include "supervision/complaints/complaints_on_both.hpp"
#include "supervision/complaints/local_rules.hpp"

namespace luoshi::supervision::complaints {
namespace {

using Kind = ComplaintKind;

class LocalRules : public ComplaintsOnBoth {
 protected:
    Actor official(std::uint8_t number = 40) { return person(number, "区教育局干部", "430104-education", {permissions::read, permissions::rules}); }
    Actor of_prefecture() { return person(41, "市教育局干部", "430100-education", {permissions::read, permissions::rules}, "/430000/430100/"); }
    SetComplaintTerm term(std::int64_t answer, Date from, Kind kind = Kind::voluntariness) {
        return {fresh<RuleChangeId>(), county, kind, ComplaintDays{2, answer, 5, 3, 10}, "岳教〔2026〕9号 三", from};
    }
    SetComplaintCompetence competence(HandlingDepartment department, Date from, Kind kind = Kind::voluntariness) {
        return {fresh<RuleChangeId>(), county, kind, ComplaintSubject::school, department, HandlingLevel::own, "岳政办〔2026〕3号 二", from};
    }
    Result<ComplaintRulesView> set(Actor actor, const SetComplaintTerm& command, const char* where = county) {
        return as(std::move(actor), [&](Work& work) { return set_complaint_term(work, command); }, where);
    }
    Result<ComplaintRulesView> set(Actor actor, const SetComplaintCompetence& command) {
        return as(std::move(actor), [&](Work& work) { return set_complaint_competence(work, command); });
    }
    std::int64_t answer_days(Kind kind = Kind::voluntariness) {
        return look({}, [&](Work& work) -> Result<std::int64_t> { return clock_of(work, kind, education).answer_days; }).value();
    }
    Date today() { return clock().now().date(); }
};
ON_BOTH_DATABASES(LocalRules);

TEST_P(LocalRules, TheLowestDivisionOnTheLineCounts) {
    EXPECT_EQ(answer_days(), 20);
    auto above = term(15, today());
    above.county = "430100";
    set(of_prefecture(), above, "430100").value();
    EXPECT_EQ(answer_days(), 15);
    set(official(), term(10, today())).value();
    EXPECT_EQ(answer_days(), 10);
    EXPECT_EQ(answer_days(Kind::safety), 5) << "of other kinds nobody said anything";
    const auto view = look(official(), [](Work& work) { return show_complaint_rules(work, {}); }).value();
    EXPECT_EQ(view.history.size(), 2U);
    const auto held = std::ranges::find(view.clocks, Kind::voluntariness, &ComplaintClock::kind);
    EXPECT_EQ(held->source, "岳教〔2026〕9号 三");
    EXPECT_EQ(held->valid_from, today());
    EXPECT_EQ(held->place_name, body("430104").name);
}

TEST_P(LocalRules, HoldFromTheirDayOnAndEnd) {
    set(official(), term(10, today().plus_days(7))).value();
    EXPECT_EQ(answer_days(), 20);
    days_later(7);
    EXPECT_EQ(answer_days(), 10);
    auto end = term(0, today());
    end.days.reset();
    set(official(), end).value();
    EXPECT_EQ(answer_days(), 20);
    end.id = fresh<RuleChangeId>();
    EXPECT_EQ(set(official(), end).error().slug, "nothing-to-end");
}

TEST_P(LocalRules, ReachWhatComesInAndNotWhatStands) {
    const auto before = file(Kind::voluntariness, "强制参加", 1);
    set(official(), term(10, today())).value();
    const auto after = file(Kind::voluntariness, "强制参加", 2);
    EXPECT_LT(after.answer_due, before.answer_due);
    EXPECT_EQ(show(bureau(), before).value().answer_due, before.answer_due);
}

TEST_P(LocalRules, SayWhoHandlesWhat) {
    EXPECT_EQ(file(Kind::voluntariness, "x", 1).handler_name, body("430104-education").name);
    set(official(), competence(HandlingDepartment::development_reform, today())).value();
    EXPECT_EQ(file(Kind::voluntariness, "x", 2).handler_name, body("430104-development-reform").name);
    EXPECT_EQ(file(Kind::teaching, "x", 3).handler_name, body("430104-education").name);
}

TEST_P(LocalRules, AreRefusedWhenTheyCannotHold) {
    struct Case {
        std::string slug;
        std::function<void(SetComplaintTerm&)> spoil;
    };
    const Case cases[] = {{"text-required", [](auto& c) { c.source = " "; }},      {"backdated", [&](auto& c) { c.valid_from = today().plus_days(-1); }},
                          {"days-invalid", [](auto& c) { c.days->accept_days = 0; }}, {"days-invalid", [](auto& c) { c.days->answer_days = 1; }},
                          {"days-invalid", [](auto& c) { c.days->silent_days = 6; }}};
    for (const auto& one : cases) {
        auto command = term(10, today());
        one.spoil(command);
        EXPECT_EQ(set(official(), command).error().slug, one.slug);
    }
    EXPECT_EQ(set(bureau(), term(10, today())).error().slug, "not-permitted");
    EXPECT_EQ(set(of_prefecture(), term(10, today())).error().slug, "other-county") << "the level above does not speak for this one";
    auto own = competence(HandlingDepartment::same, today());
    own.subject = ComplaintSubject::bureau;
    EXPECT_EQ(set(official(), own).error().slug, "handled-above");
    auto once = term(10, today());
    set(official(), once).value();
    EXPECT_EQ(set(official(), once).value().history.size(), 1U) << "sent twice, said once";
    once.days->answer_days = 11;
    EXPECT_EQ(set(official(), once).error().slug, "id-taken");
}

TEST_P(LocalRules, PlainSqlRewritesNoHistory) {
    set(official(), term(10, today())).value();
    set(official(), competence(HandlingDepartment::development_reform, today())).value();
    expect_only_grows("UPDATE complaint_term SET answer_days = 90 WHERE county = $1");
    expect_only_grows("DELETE FROM complaint_competence WHERE county = $1");
    constexpr const char* next =
        "INSERT INTO complaint_term (county, id, place, kind, number, before_number, act, accept_days, answer_days, extend_days, remind_days, silent_days, valid_from, said_on, source, at, by_key, "
        "by_name) SELECT county, $2, place, kind, number + CAST($3 AS BIGINT), number + CAST($3 AS BIGINT) - 1, act, accept_days, answer_days, extend_days, remind_days, silent_days, valid_from, $4, $5, at, by_key, by_name "
        "FROM complaint_term WHERE county = $1 AND number = 1";
    expect_refused(next, county, fresh<RuleChangeId>(), std::int64_t{2}, today(), std::string_view("x"));
    expect_refused(next, county, fresh<RuleChangeId>(), std::int64_t{1}, today().plus_days(1), std::string_view("x"));
    expect_refused(next, county, fresh<RuleChangeId>(), std::int64_t{1}, today(), std::string_view(" "));
    plant(next, county, fresh<RuleChangeId>(), std::int64_t{1}, today(), std::string_view("x"));
    expect_refused(
        "INSERT INTO complaint_competence (county, id, place, kind, subject, number, act, department, level, valid_from, said_on, source, at, by_key, by_name) SELECT county, $2, place, kind, "
        "'bureau', 1, 'set', 'same', 'own', valid_from, said_on, source, at, by_key, by_name FROM complaint_competence WHERE county = $1",
        county, fresh<RuleChangeId>());
}

}  // namespace
}  // namespace luoshi::supervision::complaints
