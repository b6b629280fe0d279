#include "rules/bench.hpp"
#include "rules/queries.hpp"
#include "rules/rules_on_both.hpp"
#include "rules/store.hpp"

namespace luoshi::rules {
namespace {

class Seeds : public RulesOnBoth {
 protected:
    void SetUp() override {
        RulesOnBoth::SetUp();
        if (!IsSkipped()) write([](Work& work) { return seed_hunan(work); }).value();
    }
    std::string at(const std::string& division, const std::string& parameter, std::optional<org::Stage> stage = {},
                   std::optional<org::Tier> tier = {}) {
        const auto path = path_of(division);
        Asked a;
        a.path = path;
        a.on = Date(2026, 9, 1);
        a.stage = stage;
        a.tier = tier;
        const auto held = holds(parameter, a);
        return held ? held->words + " " + std::string(json::enum_name(held->state)) : held.error().slug;
    }
};
ON_BOTH_DATABASES(Seeds);

TEST_P(Seeds, HoldWhatIsKnownOfHunanAndNothingElse) {
    using enum org::Stage;
    using enum org::Tier;
    // 湖南: Monday to Friday, two hours, at most two lessons charged (2019 draft, cities)
    EXPECT_EQ(at("430000", "service.days", primary), "周一至周五 unconfirmed");
    EXPECT_EQ(at("430000", "service.minutes_a_day", primary), "120 分钟 unconfirmed");
    EXPECT_EQ(at("430000", "lesson.chargeable_a_day", primary, city), "2 课时 unconfirmed");
    EXPECT_EQ(at("430000", "lesson.chargeable_a_day", primary, village), "rule-not-set");
    EXPECT_EQ(at("430000", "price.per_lesson_max", primary, city), "5 元 unconfirmed");
    // 攸县: the country costs more than the town
    EXPECT_EQ(at("430223", "price.per_lesson_max", primary, county_seat), "3 元 unconfirmed");
    EXPECT_EQ(at("430223", "price.per_lesson_max", primary, village), "3.5 元 unconfirmed");
    EXPECT_EQ(at("430223", "price.per_lesson_max", junior, town), "4 元 unconfirmed");
    EXPECT_EQ(at("430223", "price.per_day_max", primary, town), "7 元 unconfirmed");
    // 怀化: two of four cells disagree
    EXPECT_EQ(at("431200", "price.per_term_max", primary, city), "600 元 或 700 元 conflicting");
    EXPECT_EQ(at("431200", "price.per_term_max", junior, city), "700 元 unconfirmed");
    EXPECT_EQ(at("431200", "price.per_term_max", primary, town), "500 元 unconfirmed");
    EXPECT_EQ(at("431200", "price.per_term_max", junior, village), "600 元 或 700 元 conflicting");
    EXPECT_EQ(at("431200", "price.per_lesson_max", primary, city), "4 元 unconfirmed");
    // 长沙
    EXPECT_EQ(at("430100", "price.per_term_max", junior, city), "800 元 unconfirmed");
    EXPECT_EQ(at("430100", "price.per_term_max", primary, city), "1000 元 unconfirmed");
    // Not found: not set
    for (const auto* parameter :
         {"service.end_latest", "service.end_earliest", "group.size_max", "spending.share_max", "lesson.minutes",
          "leave.cutoff", "outside_body.deposit_min", "price.cap_order", "incident.report_hours"}) {
        EXPECT_EQ(at("430104", parameter, primary, city), "rule-not-set") << parameter;
    }
}

TEST_P(Seeds, NameASourceForEveryValue) {
    FindValues query;
    query.limit = 200;
    const auto list = read([&](Work& work) { return find_values(work, query); }).value();
    EXPECT_GT(list.items.size(), 40U);
    for (const auto& value : list.items) {
        EXPECT_TRUE(value.basis.source.starts_with("S")) << value.parameter;
        EXPECT_EQ(value.claim, Claim::reported);
        EXPECT_NE(value.basis.grade, Grade::K) << value.parameter;
        EXPECT_FALSE(value.basis.document.empty()) << value.parameter;
    }
}

TEST_P(Seeds, AreEnteredOnce) {
    EXPECT_EQ(write([](Work& work) { return seed_hunan(work); }).value(), 0);
}

TEST_P(Seeds, CanBeMeasured) {
    const auto figures = bench_ask(storage(), context(), std::chrono::milliseconds(1));
    EXPECT_GT(figures.asks_per_second, 0);
    EXPECT_GT(figures.batch_asks_per_second, 0);
}

TEST_P(Seeds, ShowHuaihuasConflictAtTheDesk) {
    const auto conflicts = read_as(person(1, "431200"), [&](Work& work) {
                               return find_conflicts(work, {body("431200"), {}});
                           }).value();
    EXPECT_EQ(conflicts.size(), 4U) << "urban primary and township junior, each for two kinds of area";
    for (const auto& conflict : conflicts) {
        EXPECT_EQ(conflict.candidates.size(), 2U);
        EXPECT_EQ(conflict.place_name, "怀化市");
    }
    EXPECT_TRUE(read_as(person(1, "430223"),
                        [&](Work& work) {
                            return find_conflicts(work, {body("430223"), {}});
                        })
                    .value()
                    .empty());
}

TEST_P(Seeds, AConfirmedValueTakesOverFromThem) {
    auto command = entry("price.per_term_max", 90000, "430100-development-reform");
    command.stage = org::Stage::primary;
    stand(command);
    EXPECT_EQ(at("430104", "price.per_term_max", org::Stage::primary, org::Tier::city), "900 元 confirmed");
}

TEST_P(Seeds, GiveTheSampleCountyEverythingAPlanNeeds) {
    EXPECT_GT(seed_sample(storage(), context()).value(), 15);
    EXPECT_EQ(seed_sample(storage(), context()).value(), 0);
    const auto rules = read_as(person(1), [&](Work& work) {
                           return show_held(work, {school().id, Date(2026, 9, 1), {}, {}});
                       }).value();
    for (const auto& row : rules.rows)
        EXPECT_TRUE(row.holding) << row.parameter << ": " << row.refusal_text.value_or("");
    EXPECT_EQ(at("430104", "price.per_term_max", org::Stage::primary, org::Tier::city), "700 元 unconfirmed");
    EXPECT_EQ(at("430103", "price.cap_order"), "rule-not-set") << "the sample is one county only";
}

class Phones : public RulesOnBoth {
 protected:
    EnterPhone phone(const std::string& setter, const std::string& number, const std::string& kind = "education") {
        EnterPhone command;
        command.id = PhoneId{Uuid{3, ++count_}};
        command.body = body(setter);
        command.kind = kind;
        command.number = number;
        command.valid_from = Date(2026, 9, 1);
        command.document = "岳教通〔2026〕1号";
        return command;
    }
    Result<PhoneView> enter(const EnterPhone& command) {
        return write_as(person(1, line(command.body).county), [&](Work& work) { return enter_phone(work, command); });
    }

 private:
    std::uint8_t count_ = 0;
};
ON_BOTH_DATABASES(Phones);

TEST_P(Phones, AreThoseOfTheBodyAndTheLevelsAbove) {
    enter(phone("430104-education", "0731-88880001")).value();
    enter(phone("430100-education", "0731-88880002")).value();
    enter(phone("430223-education", "0731-88880003")).value();
    const auto list = look([&](Work& work) { return phones_for(work, school().path, Date(2026, 9, 1)); });
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].number, "0731-88880001") << "the lowest place first";
    EXPECT_EQ(list[0].kind_words, "教育部门");
    EXPECT_TRUE(look([&](Work& work) { return phones_for(work, school().path, Date(2026, 8, 31)); }).empty());
}

TEST_P(Phones, AreChecked) {
    EXPECT_EQ(enter(phone("430104-education", "打我")).error().slug, "bad-number");
    EXPECT_EQ(enter(phone("430104-education", "12")).error().slug, "bad-number");
    EXPECT_EQ(enter(phone("430104-education", "12345", "hotline")).error().slug, "unknown-kind");
    auto undocumented = phone("430104-education", "12345");
    undocumented.document = "";
    EXPECT_EQ(enter(undocumented).error().slug, "text-required");
    const auto good = phone("430104-education", "12345");
    enter(good).value();
    EXPECT_EQ(enter(good).value().version, 1);
    auto other = good;
    other.number = "12346";
    EXPECT_EQ(enter(other).error().slug, "id-taken");
    EXPECT_EQ(write_as(reader(path_of("430104")),
                       [&](Work& work) { return enter_phone(work, phone("430104-education", "12345")); })
                  .error()
                  .slug,
              "not-permitted");
}

TEST_P(Phones, EndWithAReason) {
    const auto id = enter(phone("430104-education", "12345")).value().id;
    const auto end = [&](std::int64_t version, const std::string& reason) {
        return write_as(person(2), [&](Work& work) {
            return end_phone(work, {id, Date(2026, 9, 1), reason, {}, {version}});
        });
    };
    EXPECT_EQ(end(9, "换号").error().slug, "changed-meanwhile");
    EXPECT_EQ(end(1, "").error().slug, "text-required");
    EXPECT_TRUE(end(1, "换号"));
    EXPECT_TRUE(look([&](Work& work) { return phones_for(work, school().path, Date(2026, 9, 1)); }).empty());
    EXPECT_EQ(end(2, "换号").error().slug, "already-ended");
    EXPECT_EQ(write_as(person(2, "430223"),
                       [&](Work& work) {
                           return end_phone(work, {id, Date(2026, 9, 1), "x", {}, {2}});
                       })
                  .error()
                  .slug,
              "no-such-phone");
}

class PublicRulesPage : public RulesOnBoth {};
ON_BOTH_DATABASES(PublicRulesPage);

TEST_P(PublicRulesPage, ShowsWhatSomebodyAnswersForAndCountsTheRest) {
    report(entry("price.per_term_max", 70000));
    stand(entry("price.per_lesson_max", 400));
    const auto page = read_as(Actor{}, [](Work& work) {
                          return show_public_rules(work, {"430104", Date(2026, 9, 1)});
                      }).value();
    ASSERT_EQ(page.rules.size(), 1U);
    EXPECT_EQ(page.rules[0].value, "4 元");
    EXPECT_EQ(page.rules[0].basis.document, "岳发改〔2026〕1号");
    EXPECT_EQ(page.unsettled, 1);
    EXPECT_EQ(page.place_name, "岳麓区");
    const auto refused = [&](const std::string& place) {
        return read_as(Actor{}, [&](Work& work) { return show_public_rules(work, {place, {}}); }).error().slug;
    };
    EXPECT_EQ(refused("999999"), "no-such-place");
    EXPECT_EQ(refused("430104-education"), "no-such-place");
    EXPECT_EQ(refused(school().code), "no-such-place");
}

class RuleChecks : public RulesOnBoth {
 protected:
    void TearDown() override {}  // the faults stay

    void plant(std::string_view name, std::string_view sql) {
        const storage::Query fault{name, sql, sql};
        write([&](Work& work) -> Result<Nothing> {
            work.run(fault);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    std::set<std::string> violated() {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) {
            names.insert(violation.check);
            EXPECT_FALSE(violation.says.empty() || violation.what_to_do.empty()) << violation.check;
        }
        return names;
    }
};
ON_BOTH_DATABASES(RuleChecks);

TEST_P(RuleChecks, FindNothingWhereAllIsSound) {
    stand(entry("price.per_lesson_max", 400, "430100-development-reform"));
    stand(entry("price.per_lesson_max", 350));
    EXPECT_TRUE(violated().empty());
}

TEST_P(RuleChecks, FindALooserValueBelow) {
    stand(entry("price.per_lesson_max", 450));
    clock().advance(std::chrono::seconds(5));
    stand(entry("price.per_lesson_max", 400, "430100-development-reform"));
    EXPECT_TRUE(violated().empty()) << "the level above may tighten later";
    plant("test.plant_a", "UPDATE rule_standing SET confirmed_at = confirmed_at + 9000000 WHERE slot LIKE '%430104%'");
    EXPECT_TRUE(violated().contains("rules.looser_than_above"));
}

TEST_P(RuleChecks, FindTwoConfirmedValuesOnOneDay) {
    auto first = entry("price.per_lesson_max", 400);
    first.valid_from = Date(2025, 9, 1);
    stand(first);
    stand(entry("price.per_lesson_max", 350));
    plant("test.plant_b", "UPDATE rule_standing SET holds_until = '9999-12-31' WHERE step = 'superseded'");
    EXPECT_TRUE(violated().contains("rules.overlapping_confirmed"));
}

TEST_P(RuleChecks, FindAValueOnAnEndedBasis) {
    const auto notice = publish_notice("湘教发〔2023〕1号");
    auto command = entry("price.per_lesson_max", 400);
    command.notice = notice;
    stand(command);
    EXPECT_TRUE(violated().empty());
    plant("test.plant_c", "UPDATE notice SET expires_on = '2025-01-01'");
    EXPECT_TRUE(violated().contains("rules.value_on_ended_basis"));
}

TEST_P(RuleChecks, FindAValueOfWhichNobodyKnowsHowItStands) {
    try_enter(entry("price.per_lesson_max", 400)).value();
    plant("test.plant_d", "DELETE FROM rule_standing");
    EXPECT_TRUE(violated().contains("rules.value_without_standing"));
}

TEST_P(RuleChecks, FindADecisionThatDoesNotCount) {
    const auto chosen = report(entry("price.per_term_max", 60000));
    write_as(person(3), [&](Work& work) {
        return settle_value(work, {chosen.id, DecisionId{Uuid{1}}, "文件", "", "理由", {}, {chosen.version}});
    }).value();
    EXPECT_TRUE(violated().empty());
    plant("test.plant_e", "UPDATE rule_standing SET certain = FALSE");
    EXPECT_TRUE(violated().contains("rules.decision_without_choice"));
}

TEST_P(RuleChecks, FindATelephoneTwice) {
    for (std::uint8_t i = 1; i < 3; ++i) {
        EnterPhone command;
        command.id = PhoneId{Uuid{i}};
        command.body = body("430104-education");
        command.kind = "education";
        command.number = "12345";
        command.valid_from = Date(2026, 9, 1);
        command.document = "文件";
        write_as(person(1), [&](Work& work) { return enter_phone(work, command); }).value();
    }
    EXPECT_TRUE(violated().contains("rules.two_phones_of_one_kind"));
}

TEST_P(RuleChecks, TheDatabaseItselfRefuses) {
    const auto entered = try_enter(entry("price.per_lesson_max", 400)).value();
    const auto refuses = [&](std::string_view name, std::string_view sql) {
        const storage::Query fault{name, sql, sql};
        EXPECT_ANY_THROW((void)write([&](Work& work) -> Result<Nothing> {
            (void)work.run(fault).rows();
            work.record("test.plant", "test", "1");
            return Nothing{};
        })) << sql;
    };
    refuses("test.r1", "UPDATE rule_standing SET step = 'standing'");  // without a second person
    refuses("test.r2",
            "UPDATE rule_standing SET step = 'standing', confirmed_by = entered_by, confirmed_by_name = 'x', "
            "confirmed_at = 1");
    refuses("test.r3", "UPDATE rule_standing SET certain = TRUE");
    refuses("test.r4", "UPDATE rule_standing SET holds_until = '2020-01-01'");
    refuses("test.r5", "UPDATE rule_standing SET slot = 'another'");
    refuses("test.r6", "UPDATE rule_value SET value = '1'");  // append-only
    refuses("test.r7", "DELETE FROM rule_value");
    EXPECT_EQ(view(entered.id).step, Step::entered);
}

TEST_P(RuleChecks, EveryStatementIsUnderstoodHere) {
    EXPECT_EQ(storage::not_understood(storage(), queries::all), std::vector<std::string>{});
}

TEST_P(RuleChecks, AnEventHeardTwiceIsOneAlert) {
    const auto old = publish_notice("湘教发〔2023〕1号");
    auto command = entry("price.per_lesson_max", 400);
    command.notice = old;
    stand(command);
    publish_notice("湘教发〔2024〕2号", "湘教发〔2023〕1号");
    const storage::Query count{"test.alerts", "SELECT COUNT(*) FROM rule_basis_alert",
                               "SELECT COUNT(*) FROM rule_basis_alert"};
    EXPECT_EQ(look([&](Work& work) { return work.one<std::int64_t>(count).value(); }), 1);
    write([&](Work& work) -> Result<Nothing> {
        work.emit("notices.ended", {{"county", "430000"}, {"notice", old.to_string()}, {"by", old.to_string()}});
        work.record("test.emit", "test", "1");
        return Nothing{};
    }).value();
    run_jobs();
    EXPECT_EQ(look([&](Work& work) { return work.one<std::int64_t>(count).value(); }), 1);
}

}  // namespace
}  // namespace luoshi::rules
