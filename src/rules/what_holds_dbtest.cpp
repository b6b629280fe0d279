#include "rules/proposal.hpp"
#include "rules/rules_on_both.hpp"
#include "rules/test_line.hpp"
#include "support/counting_work.hpp"

namespace luoshi::rules {
namespace {

class WhatHolds : public RulesOnBoth {};
ON_BOTH_DATABASES(WhatHolds);

struct Case {
    const char* parameter;
    const char* values;  // as in test_line.hpp
    const char* question;
    const char* holds;  // value, state, level
};

// Each goes through the editor, the second person and the indexed query; the full table is resolve_test.cpp.
const Case cases[] = {
    {"price.per_lesson_max", "", "primary city", "rule-not-set"},
    {"price.per_lesson_max", "P 500", "primary city", "500 confirmed P"},
    {"price.per_lesson_max", "P 500; C 400", "primary city", "400 confirmed C"},
    {"price.per_lesson_max", "P 500; F 450; C 400; S 350", "primary city", "350 confirmed S"},
    {"price.per_lesson_max", "C 400 primary", "junior city", "rule-not-set"},
    {"price.per_lesson_max", "C 400 primary", "city", "rule-needs-qualifier"},
    {"price.per_lesson_max", "C 400 primary; C 350 primary village", "primary village", "350 confirmed C"},
    {"price.per_lesson_max", "P? 500", "primary city", "500 unconfirmed P"},
    {"price.per_lesson_max", "P? 500; C? 400", "primary city", "400 unconfirmed C"},
    {"price.per_lesson_max", "P? 400; C? 500", "primary city", "400 unconfirmed P"},
    {"price.per_lesson_max", "P? 400; C 500", "primary city", "500 confirmed C"},
    {"price.per_lesson_max", "P 400; C? 500", "primary city", "400 confirmed P"},
    {"price.per_term_max", "F? 60000; F? 70000", "primary city", "60000|70000 conflicting F"},
    {"price.per_term_max", "F? 60000; F? 70000; C 50000", "primary city", "50000 confirmed C"},
    {"price.per_lesson_max", "Px 300", "primary city", "rule-not-set"},
    {"service.days", "P [1,2,3,4,5]; S [1,3]", "primary", "[1,3] confirmed S"},
    {"service.end_latest", "P \"18:00\"; C \"17:30\" 10-01..04-30", "primary city 2026-11-01", "\"17:30\" confirmed C"},
    {"service.end_latest", "P \"18:00\"; C \"17:30\" 10-01..04-30", "primary city 2026-09-01", "\"18:00\" confirmed P"},
    {"exemption.categories", R"(P {"low_income":100}; C {"orphan":50})", "primary city",
     R"({"low_income":100,"orphan":50} confirmed C)"},
    {"leave.cutoff", R"(C {"days_before":1,"at":"17:00"})", "primary", R"({"days_before":1,"at":"17:00"} confirmed C)"},
};

TEST_P(WhatHolds, AnswersTheSameAsTheTableOnBothDatabases) {
    int n = 0;
    for (const auto& c : cases) {
        // Each case has a county of its own, so that they do not meet.
        static const char* counties[] = {"430102", "430103", "430105", "430111", "430112", "430181", "430182",
                                         "430121", "430202", "430203", "430204", "430211", "430212", "430223",
                                         "430224", "430225", "430281", "430302", "430304", "430321"};
        const std::string county = counties[n++];
        // Upper levels would meet: those cases close their values again.
        std::vector<ValueView> entered;
        const auto place = open_school(county, "学校", org::Stage::primary, org::Tier::city);
        const std::string setters[] = {"430000-education", county.substr(0, 4) + "00-education", county + "-education",
                                       place.code};
        for (const auto& cell : testing::read_cells(c.values)) {
            auto command = entry(c.parameter, boost::json::parse(cell.value), setters[static_cast<int>(cell.level)]);
            command.stage = cell.stage;
            command.tier = cell.tier;
            command.season_from = cell.season_from;
            command.season_until = cell.season_until;
            if (cell.mark == ' ')
                entered.push_back(stand(command));
            else
                entered.push_back(report(command, cell.mark == 'x' ? Grade::X : Grade::A));
        }
        const auto question = testing::read_question(c.question);
        Asked a;
        a.path = place.path;
        a.on = question.on.value_or(Date(2026, 9, 1));
        a.stage = question.stage;
        a.tier = question.tier;
        EXPECT_EQ(testing::told(holds(c.parameter, a)), c.holds) << c.values;
        const auto batch = read([&](Work& work) -> Result<std::string> {
            return testing::told(Ruleset::load(work, a.path, a.on).what_holds(c.parameter, a.stage, a.tier));
        });
        EXPECT_EQ(batch.value(), c.holds) << "as a batch: " << c.values;
        for (const auto& value : entered) {
            const auto seen = view(value.id);
            write_as(person(2, seen.county), [&](Work& work) {
                return withdraw_value(work, {value.id, "下一例", {}, {seen.version}});
            }).value();
        }
    }
}

TEST_P(WhatHolds, TheDaysDecide) {
    auto first = entry("price.per_lesson_max", 500);
    first.valid_from = Date(2025, 9, 1);
    stand(first);
    auto second = entry("price.per_lesson_max", 400);
    second.valid_from = Date(2026, 9, 1);
    stand(second);
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2025, 8, 31))), "rule-not-set");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2025, 9, 1))), "500 confirmed 430104");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2026, 8, 31))), "500 confirmed 430104");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2026, 9, 1))), "400 confirmed 430104");
    EXPECT_EQ(view(first.id).step, Step::superseded);
    EXPECT_EQ(view(first.id).basis.valid_until, Date(2026, 9, 1));
}

TEST_P(WhatHolds, ShortFormsRefuseWhatIsNotSettled) {
    report(entry("price.per_term_max", 60000, "430100-development-reform"));
    report(entry("price.per_term_max", 70000, "430100-development-reform"));
    EXPECT_EQ(read([&](Work& work) { return held_number(work, "price.per_term_max", asked()); }).error().slug,
              "rule-unsettled");
    EXPECT_EQ(read([&](Work& work) { return number_if_set(work, "price.per_term_max", asked()); }).error().slug,
              "rule-unsettled");
    EXPECT_EQ(read([&](Work& work) { return held_number(work, "group.size_max", asked()); }).error().slug,
              "rule-not-set");
    EXPECT_EQ(read([&](Work& work) { return number_if_set(work, "group.size_max", asked()); }).value(), std::nullopt);
    EXPECT_EQ(read([&](Work& work) { return held_number(work, "no.such", asked()); }).error().slug,
              "no-such-parameter");
}

TEST_P(WhatHolds, ShortFormsGiveEveryKind) {
    const std::string bureau = "430104-education";
    stand(entry("price.per_lesson_max", 400));
    stand(entry("price.cap_order", "lessons_then_cap"));
    stand(entry("enrolment.mode", json::value{"lottery", "assigned"}, bureau));
    stand(entry("service.days", boost::json::parse("[1,2,3]"), bureau));
    stand(entry("service.end_latest", "18:00", bureau));
    stand(entry("exemption.categories", json::value{{"orphan", 100}}));
    stand(entry("leave.cutoff", json::value{{"days_before", 1}, {"at", "17:00"}}, bureau));
    const auto a = asked();
    read([&](Work& work) -> Result<Nothing> {
        EXPECT_EQ(held_number(work, "price.per_lesson_max", a).value(), 400);
        EXPECT_EQ(held_word(work, "price.cap_order", a).value(), "lessons_then_cap");
        EXPECT_EQ(held_word(work, "enrolment.mode", a).value(), "lottery");
        EXPECT_EQ(held_words(work, "enrolment.mode", a).value(), (std::vector<std::string>{"lottery", "assigned"}));
        EXPECT_EQ(held_weekdays(work, "service.days", a).value(), (std::vector<int>{1, 2, 3}));
        EXPECT_EQ(held_time(work, "service.end_latest", a).value(), TimeOfDay(18, 0));
        EXPECT_EQ(held_table(work, "exemption.categories", a).value().at(0).number, 100);
        EXPECT_EQ(held_cutoff(work, "leave.cutoff", a).value().at, TimeOfDay(17, 0));
        EXPECT_THROW((void)held_time(work, "price.per_lesson_max", a), std::logic_error);
        return Nothing{};
    }).value();
}

TEST_P(WhatHolds, ShowsTheWholeLineAndWhy) {
    stand(entry("price.per_lesson_max", 500, "430000-development-reform"));
    const auto county = stand(entry("price.per_lesson_max", 400));
    AskWhy question;
    question.parameter = "price.per_lesson_max";
    question.body = school().id;
    question.on = Date(2026, 9, 1);
    question.stage = org::Stage::primary;
    question.tier = org::Tier::city;
    const auto why = read_as(reader(school().path), [&](Work& work) { return ask_why(work, question); }).value();
    ASSERT_EQ(why.levels.size(), 4U);
    EXPECT_EQ(why.holding.value().words, "4 元");
    EXPECT_EQ(why.levels[0].values.at(0).outcome, Outcome::tightened);
    EXPECT_TRUE(why.levels[1].values.empty());
    EXPECT_EQ(why.levels[2].values.at(0).outcome, Outcome::holds);
    EXPECT_EQ(why.levels[2].place_name, "岳麓区");
    EXPECT_EQ(why.holding->basis.value, county.id);
    EXPECT_EQ(why.holding->basis.document, "岳发改〔2026〕1号");
}

TEST_P(WhatHolds, CostsOneStatementAnAskAndOneForAllOfThem) {
    stand(entry("price.per_lesson_max", 400));
    read([&](Work& work) -> Result<Nothing> {
        luoshi::testing::CountingWork ask(work);
        EXPECT_TRUE(what_holds(ask, "price.per_lesson_max", asked()));
        EXPECT_EQ(ask.statements(), 1);
        luoshi::testing::CountingWork batch(work);
        const auto rules = Ruleset::load(batch, school().path, Date(2026, 9, 1));
        for (const auto& parameter : parameters())
            (void)rules.what_holds(parameter.key, org::Stage::primary, org::Tier::city);
        EXPECT_EQ(batch.statements(), 1);
        return Nothing{};
    }).value();
}

TEST_P(WhatHolds, ThroughATermEveryChangeBeginsAPart) {
    stand(entry("price.per_lesson_max", 400));
    auto dearer = entry("price.per_lesson_max", 450);
    dearer.valid_from = Date(2026, 12, 1);
    stand(dearer);
    auto winter = entry("service.end_latest", "17:30", "430104-education");
    winter.season_from = "11-01";
    winter.season_until = "02-28";
    stand(winter);
    read([&](Work& work) -> Result<Nothing> {
        luoshi::testing::CountingWork counted(work);
        const auto parts = Ruleset::load_through(counted, school().path, Date(2026, 9, 1), Date(2027, 3, 31));
        EXPECT_EQ(counted.statements(), 1);
        std::string told;
        for (const auto& part : parts) {
            const auto price = part.number("price.per_lesson_max", org::Stage::primary, org::Tier::city);
            const auto ends = part.time("service.end_latest", org::Stage::primary, org::Tier::city);
            told += part.on().to_string() + " " + std::to_string(price.value()) + " " +
                    (ends ? ends->to_string() : ends.error().slug) + "\n";
        }
        EXPECT_EQ(told,
                  "2026-09-01 400 rule-not-set\n2026-11-01 400 17:30\n2026-12-01 450 17:30\n"
                  "2027-03-01 450 rule-not-set\n");
        EXPECT_EQ(Ruleset::load_through(work, school().path, Date(2026, 9, 1), Date(2026, 10, 31)).size(), 1U);
        return Nothing{};
    }).value();
}

TEST_P(WhatHolds, OutsideTheReadersLineNothingExists) {
    AskWhy question;
    question.parameter = "price.per_lesson_max";
    question.body = body("430200");
    EXPECT_EQ(read_as(reader(school().path), [&](Work& work) { return ask_why(work, question); }).error().slug,
              "unknown-body");
    Actor nobody;
    question.body = school().id;
    EXPECT_EQ(read_as(nobody, [&](Work& work) { return ask_why(work, question); }).error().slug, "unknown-body");
    // The levels above a reader are open to them: they bind them.
    question.body = body("430100");
    EXPECT_TRUE(read_as(reader(school().path), [&](Work& work) { return ask_why(work, question); }));
}

TEST_P(WhatHolds, ASchoolIsAskedForItsOwnStageAndArea) {
    auto primary = entry("price.per_lesson_max", 300);
    primary.stage = org::Stage::primary;
    stand(primary);
    auto other = entry("price.per_lesson_max", 400);
    other.stage = org::Stage::junior;
    stand(other);
    const auto held = [&](BodyId id) {
        const auto page = read_as(reader(path_of("430104")), [&](Work& work) {
                              return show_held(work, {id, Date(2026, 9, 1), {}, {}});
                          }).value();
        std::vector<std::string> list;
        for (const auto& row : page.rows) {
            if (row.parameter == "price.per_lesson_max")
                list.push_back(row.holding ? row.holding->words : *row.refusal);
        }
        return list;
    };
    EXPECT_EQ(held(school().id), (std::vector<std::string>{"3 元"}));
    EXPECT_EQ(held(junior().id), (std::vector<std::string>{"4 元"}));
    EXPECT_EQ(held(body("430104")), (std::vector<std::string>{"3 元", "4 元"}));
}

}  // namespace
}  // namespace luoshi::rules
