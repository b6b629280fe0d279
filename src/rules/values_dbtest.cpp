#include "rules/rules_on_both.hpp"

namespace luoshi::rules {
namespace {

class RuleValues : public RulesOnBoth {
 protected:
    Result<ValueView> end(ValueId id, std::uint8_t who, bool reject) {
        const auto seen = view(id);
        return write_as(person(who, seen.county), [&](Work& work) {
            const EndValue command{id, "原因", {}, {seen.version}};
            return reject ? reject_value(work, command) : withdraw_value(work, command);
        });
    }
    Result<ValueView> settle(ValueId id, std::uint8_t who = 3, std::uint8_t decision = 1) {
        const auto seen = view(id);
        return write_as(person(who, seen.county), [&](Work& work) {
            return settle_value(work, {id,
                                       DecisionId{Uuid{decision}},
                                       "怀发改价〔2026〕3号",
                                       "第三条",
                                       "以正式文件为准",
                                       {},
                                       {seen.version}});
        });
    }
};
ON_BOTH_DATABASES(RuleValues);

TEST_P(RuleValues, IsEnteredByOneAndConfirmedByAnother) {
    const auto entered = try_enter(entry("price.per_lesson_max", 400)).value();
    EXPECT_EQ(entered.step, Step::entered);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "rule-not-set");
    EXPECT_EQ(try_confirm(entered.id, 1).error().slug, "second-person-required");
    EXPECT_EQ(try_confirm(entered.id, 2).value().step, Step::standing);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "400 confirmed 430104");
    EXPECT_EQ(try_confirm(entered.id, 2).error().slug, "already-standing");
}

TEST_P(RuleValues, ShowsEveryActionWithItsReason) {
    const auto entered = try_enter(entry("price.per_lesson_max", 400)).value();
    const auto action = [&](std::uint8_t who, std::string_view name) {
        const auto seen = read_as(person(who), [&](Work& work) { return show_value(work, {entered.id}); }).value();
        return *std::ranges::find(seen.actions, name, &ActionView::action);
    };
    EXPECT_FALSE(action(1, "confirm").enabled);
    EXPECT_EQ(action(1, "confirm").reason, "second-person-required");
    EXPECT_TRUE(action(2, "confirm").enabled);
    EXPECT_TRUE(action(1, "withdraw").enabled);
    EXPECT_FALSE(action(2, "withdraw").enabled);
}

TEST_P(RuleValues, ALowerLevelMayOnlyTighten) {
    auto upper = entry("price.per_lesson_max", 400, "430100-development-reform");
    upper.document = "长发改〔2026〕9号";
    stand(upper);
    const auto refused = try_enter(entry("price.per_lesson_max", 450)).error();
    EXPECT_EQ(refused.slug, "looser-than-above");
    EXPECT_EQ(refused.detail, "长沙市已规定“每课时收费上限”为 4 元（长发改〔2026〕9号），这里不超过 4 元");
    EXPECT_EQ(refused.fields.at(0).field, "value");
    EXPECT_TRUE(try_enter(entry("price.per_lesson_max", 400)));
    EXPECT_TRUE(try_enter(entry("price.per_lesson_max", 350)));
}

TEST_P(RuleValues, IsCheckedAgainWhenItIsConfirmed) {
    const auto waiting = try_enter(entry("price.per_lesson_max", 450)).value();
    stand(entry("price.per_lesson_max", 400, "430100-development-reform"));  // meanwhile
    EXPECT_EQ(try_confirm(waiting.id).error().slug, "looser-than-above");
}

TEST_P(RuleValues, AnUpperLevelMayTightenOverLowerOnes) {
    stand(entry("price.per_lesson_max", 450));
    const auto upper = stand(entry("price.per_lesson_max", 400, "430100-development-reform"));
    EXPECT_EQ(upper.step, Step::standing);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "400 confirmed 430100");
}

TEST_P(RuleValues, AnotherStageOrSeasonIsNoHindrance) {
    auto upper = entry("service.end_latest", "17:30", "430100-education");
    upper.season_from = "10-01";
    upper.season_until = "04-30";
    stand(upper);
    auto summer = entry("service.end_latest", "18:00", "430104-education");
    summer.season_from = "05-01";
    summer.season_until = "09-30";
    EXPECT_TRUE(try_enter(summer));
    EXPECT_EQ(try_enter(entry("service.end_latest", "18:00", "430104-education")).error().slug, "looser-than-above");
}

struct Refused {
    const char* slug;
    const char* field;
    std::function<void(EnterValue&)> spoil;
};

TEST_P(RuleValues, RefusesWhatIsNotWellFormed) {
    const auto school_code = school().code;
    const Refused table[] = {
        {"no-such-parameter", "", [](EnterValue& c) { c.parameter = "price.of_air"; }},
        {"bad-value", "value", [](EnterValue& c) { c.value = "4"; }},
        {"bad-value", "value", [](EnterValue& c) { c.value = 1'000'000; }},
        {"text-required", "document", [](EnterValue& c) { c.document = " "; }},
        {"ends-before-it-begins", "valid_until", [](EnterValue& c) { c.valid_until = c.valid_from; }},
        {"stage-not-compulsory", "stage", [](EnterValue& c) { c.stage = org::Stage::senior; }},
        {"qualifier-not-carried", "season_from", [](EnterValue& c) { c.season_from = "05-01"; }},
        {"elsewhere", "grade", [](EnterValue& c) { c.grade = Grade::X; }},
        {"text-required", "source", [](EnterValue& c) { c.claim = Claim::reported; }},
        {"not-competent", "", [&](EnterValue& c) { c.body = body("430104-health"); }},
        {"not-competent", "", [&](EnterValue& c) { c.body = body("430104-human-resources"); }},
        {"unknown-body", "body", [](EnterValue& c) { c.body = BodyId{Uuid{77}}; }},
        {"not-set-at-this-level", "body",
         [&](EnterValue& c) {
             c.parameter = "lesson.chargeable_a_day";
             c.value = 2;
             c.body = body(school_code);
         }},
        {"season-incomplete", "season_until",
         [&](EnterValue& c) {
             c.parameter = "service.end_latest";
             c.value = "18:00";
             c.season_from = "05-01";
         }},
        {"bad-season", "season_from",
         [&](EnterValue& c) {
             c.parameter = "service.end_latest";
             c.value = "18:00";
             c.season_from = "05-32";
             c.season_until = "09-30";
         }},
    };
    for (const auto& [slug, field, spoil] : table) {
        auto command = entry("price.per_lesson_max", 400);
        try {
            spoil(command);
        } catch (const std::exception&) {
            continue;  // a department that this tree does not have
        }
        const auto refused = write_as(person(1), [&](Work& work) { return enter_value(work, command); });
        ASSERT_FALSE(refused) << slug;
        EXPECT_EQ(refused.error().slug, slug);
        EXPECT_EQ(refused.error().fields.empty() ? "" : refused.error().fields.at(0).field, field) << slug;
        EXPECT_FALSE(refused.error().detail.empty() || refused.error().detail_en.empty()) << slug;
    }
}

TEST_P(RuleValues, OnlyItsOwnBodyMaySetIt) {
    const auto command = entry("price.per_lesson_max", 400);
    EXPECT_EQ(write_as(reader(path_of("430104")), [&](Work& work) { return enter_value(work, command); }).error().slug,
              "not-permitted");
    // Somebody of another county does not even see the body.
    EXPECT_EQ(write_as(person(1, "430223"), [&](Work& work) { return enter_value(work, command); }).error().slug,
              "unknown-body");
    // In another partition than the body's nothing is written.
    auto elsewhere = person(1);
    elsewhere.county = "430000";
    EXPECT_EQ(write_as(elsewhere, [&](Work& work) { return enter_value(work, command); }).error().slug, "other-county");
}

TEST_P(RuleValues, ARepeatGivesTheFirstAnswer) {
    const auto command = entry("price.per_lesson_max", 400);
    try_enter(command).value();
    EXPECT_EQ(try_enter(command).value().version, 1);
    auto other = command;
    other.value = 300;
    EXPECT_EQ(try_enter(other).error().slug, "id-taken");
}

TEST_P(RuleValues, TheVersionSeenMustBeTheVersionThere) {
    const auto entered = try_enter(entry("price.per_lesson_max", 400)).value();
    const auto confirm = [&](http::IfMatch seen) {
        return write_as(person(2), [&](Work& work) { return confirm_value(work, {entered.id, {}, seen}); });
    };
    EXPECT_EQ(confirm({}).error().slug, "version-required");
    EXPECT_EQ(confirm({7}).error().slug, "changed-meanwhile");
    EXPECT_TRUE(confirm({1}));
}

TEST_P(RuleValues, IsRejectedByTheSecondPersonAndWithdrawnByTheFirst) {
    const auto one = try_enter(entry("price.per_lesson_max", 400)).value();
    EXPECT_EQ(end(one.id, 1, true).error().slug, "second-person-required");
    EXPECT_EQ(end(one.id, 2, true).value().step, Step::rejected);
    const auto two = try_enter(entry("price.per_lesson_max", 400)).value();
    EXPECT_EQ(end(two.id, 2, false).error().slug, "second-person-required");
    EXPECT_EQ(end(two.id, 1, false).value().step, Step::withdrawn);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "rule-not-set");
}

TEST_P(RuleValues, AWithdrawnValueHeldUntilThen) {
    auto command = entry("price.per_lesson_max", 400);
    command.valid_from = Date(2026, 3, 1);
    const auto value = stand(command);
    EXPECT_EQ(end(value.id, 1, false).error().slug, "second-person-required");
    end(value.id, 2, false).value();
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2026, 8, 31))), "400 confirmed 430104");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2026, 9, 1))), "rule-not-set");
    EXPECT_EQ(end(value.id, 2, false).error().slug, "withdrawn");
}

TEST_P(RuleValues, ALaterValueOfItsPlaceTakesOver) {
    auto first = entry("price.per_lesson_max", 400);
    first.valid_from = Date(2025, 9, 1);
    stand(first);
    auto third = entry("price.per_lesson_max", 300);
    third.valid_from = Date(2027, 9, 1);
    stand(third);
    auto second = entry("price.per_lesson_max", 350);
    second.valid_from = Date(2026, 9, 1);
    EXPECT_EQ(stand(second).basis.valid_until, Date(2027, 9, 1));
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2026, 8, 31))), "400 confirmed 430104");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2027, 8, 31))), "350 confirmed 430104");
    EXPECT_EQ(told("price.per_lesson_max", asked(Date(2027, 9, 1))), "300 confirmed 430104");
}

TEST_P(RuleValues, ASecondValueFromTheSameDayReplacesTheFirst) {
    const auto first = stand(entry("price.per_lesson_max", 400));
    stand(entry("price.per_lesson_max", 350));
    EXPECT_EQ(view(first.id).step, Step::superseded);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "350 confirmed 430104");
}

TEST_P(RuleValues, DoesNotCutAnotherInTwo) {
    auto open = entry("price.per_lesson_max", 400);
    open.valid_from = Date(2025, 9, 1);
    stand(open);
    auto inside = entry("price.per_lesson_max", 300);
    inside.valid_until = Date(2027, 2, 1);
    EXPECT_EQ(try_enter(inside).error().slug, "cuts-in-two");
}

TEST_P(RuleValues, ARepealedNoticeCarriesNothingNew) {
    const auto old = publish_notice("湘教发〔2023〕1号");
    auto command = entry("price.per_lesson_max", 400);
    command.notice = old;
    const auto resting = stand(command);
    EXPECT_TRUE(resting.notice.value().carries);
    const auto waiting = [&] {
        auto w = entry("price.per_day_max", 800);
        w.notice = old;
        return try_enter(w).value();
    }();
    publish_notice("湘教发〔2024〕2号", "湘教发〔2023〕1号");
    auto again = entry("price.per_term_max", 60000);
    again.notice = old;
    EXPECT_EQ(try_enter(again).error().slug, "basis-not-in-force");
    EXPECT_EQ(try_enter(again).error().fields.back().field, "notice");
    EXPECT_EQ(try_confirm(waiting.id).error().slug, "basis-not-in-force");
    // What rests on it goes on holding, flagged and listed.
    EXPECT_EQ(told("price.per_lesson_max", asked()), "400 confirmed 430104");
    EXPECT_EQ(view(resting.id).notice.value().standing, "repealed");
    const auto listed = read_as(person(1), [&](Work& work) {
                            return find_resting_values(work, {body("430104"), {}});
                        }).value();
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(read_as(person(1, "430223"),
                      [&](Work& work) {
                          return find_resting_values(work, {body("430223"), {}});
                      })
                  .value()
                  .size(),
              0U);
    auto unknown = entry("price.per_term_max", 60000);
    unknown.notice = CitedNotice{Uuid{5}};
    EXPECT_EQ(try_enter(unknown).error().slug, "no-such-notice");
}

// Nobody has to say that a document is the one in the register: its number says so.
TEST_P(RuleValues, RestOnTheNoticeThatTheirDocumentNames) {
    auto waiting = entry("price.per_day_max", 800);
    waiting.document = "湘教发〔2023〕1号";
    EXPECT_FALSE(try_enter(waiting).value().notice) << "the register does not know it yet";
    const auto old = publish_notice("湘教发〔2023〕1号");
    auto command = entry("price.per_lesson_max", 400);
    command.document = "湘教发[2023]1号";
    const auto resting = stand(command);
    ASSERT_TRUE(resting.notice);
    EXPECT_EQ(resting.notice->id, old);
    EXPECT_TRUE(resting.notice->carries);
    const auto newer = publish_notice("湘教发〔2024〕2号", "湘教发〔2023〕1号");
    auto again = entry("price.per_term_max", 60000);
    again.document = "湘教发〔2023〕1号";
    EXPECT_EQ(try_enter(again).error().slug, "basis-not-in-force");
    again.notice = newer;
    EXPECT_EQ(try_enter(again).error().slug, "basis-not-in-force") << "another notice does not help a repealed document";
    EXPECT_EQ(try_confirm(waiting.id).error().slug, "basis-not-in-force") << "known by now";
    EXPECT_EQ(view(resting.id).notice.value().standing, "repealed");
    PreviewValue typed{.body = again.body, .parameter = again.parameter, .value = again.value, .valid_from = again.valid_from};
    typed.document = again.document;
    const auto county = line(again.body).county;
    const auto preview = read_as(person(1, county), [&](Work& work) { return preview_value(work, typed); }).value();
    EXPECT_EQ(preview.refusal, "basis-not-in-force");
    ASSERT_TRUE(preview.notice);
    EXPECT_EQ(preview.notice->id, old);
    again.document = "湘教发〔2024〕2号";
    EXPECT_EQ(try_enter(again).value().notice.value().id, newer);
}

// The document was typed before anybody registered it.
TEST_P(RuleValues, RestOnTheirNoticeOnceTheRegisterHasIt) {
    auto command = entry("price.per_lesson_max", 400);
    command.document = "湘教发[2023]1号";
    const auto early = stand(command);
    auto other = entry("price.per_day_max", 800);
    other.document = "湘教发〔2023〕11号";
    const auto apart = stand(other);
    EXPECT_FALSE(view(early.id).notice);
    const auto old = publish_notice("湘教发〔2023〕1号");
    ASSERT_TRUE(view(early.id).notice);
    EXPECT_EQ(view(early.id).notice->id, old);
    EXPECT_TRUE(view(early.id).notice->carries);
    EXPECT_EQ(holds("price.per_lesson_max", asked()).value().basis.notice, old);
    EXPECT_FALSE(view(apart.id).notice) << "the eleventh is not the first";
    publish_notice("湘教发〔2024〕2号", "湘教发〔2023〕1号");
    EXPECT_EQ(view(early.id).notice->standing, "repealed");
    const auto listed = read_as(person(1), [&](Work& work) { return find_resting_values(work, {body("430104"), {}}); }).value();
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].id, early.id);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "400 confirmed 430104") << "it goes on holding";
}

TEST_P(RuleValues, CandidatesThatDisagreeAreDecidedByAThirdPerson) {
    auto one = entry("price.per_term_max", 60000, "431200-development-reform");
    one.stage = org::Stage::primary;
    auto two = one;
    two.id = ValueId{Uuid{8, 8}};
    two.value = 70000;
    const auto first = report(one);
    const auto second = report(two);
    const auto conflicts = [&] {
        return read_as(person(1, "431200"),
                       [&](Work& work) {
                           return find_conflicts(work, {body("431200"), {}});
                       })
            .value();
    };
    ASSERT_EQ(conflicts().size(), 1U);
    EXPECT_EQ(conflicts()[0].candidates.size(), 2U);
    EXPECT_EQ(settle(first.id, 1).error().slug, "second-person-required");
    const auto settled = settle(first.id).value();
    EXPECT_EQ(settled.decision.value().document, "怀发改价〔2026〕3号");
    EXPECT_EQ(view(second.id).step, Step::rejected);
    EXPECT_TRUE(conflicts().empty());
    Asked a;
    const auto path = path_of("431200");
    a.path = path;
    a.on = Date(2026, 9, 1);
    a.stage = org::Stage::primary;
    const auto held = holds("price.per_term_max", a).value();
    EXPECT_EQ(held.state, RuleState::confirmed);
    EXPECT_EQ(held.words, "600 元");
    EXPECT_EQ(settle(first.id, 3).value().version, settled.version)
        << "the same decision once more is the same decision";
    EXPECT_EQ(settle(first.id, 3, 2).error().slug, "already-certain");
}

TEST_P(RuleValues, WaitingOnesAreSeenInsideOnly) {
    const auto entered = try_enter(entry("price.per_lesson_max", 400)).value();
    const auto found = [&](const Actor& actor) {
        return read_as(actor, [&](Work& work) { return find_values(work, {}); }).value().items.size();
    };
    EXPECT_EQ(found(person(1)), 1U);
    EXPECT_EQ(found(reader(school().path)), 0U);
    EXPECT_EQ(read_as(reader(school().path), [&](Work& work) { return show_value(work, {entered.id}); }).error().slug,
              "no-such-value");
    try_confirm(entered.id).value();
    EXPECT_EQ(found(reader(school().path)), 1U) << "it binds the school, so the school sees it";
    EXPECT_EQ(found(person(1, "430223")), 0U);
    EXPECT_EQ(found(Actor{}), 0U);
}

TEST_P(RuleValues, ADepartmentListsThoseOfItsDivision) {
    try_enter(entry("price.per_lesson_max", 400)).value();
    const auto of = [&](const std::string& code) {
        FindValues query;
        query.body = body(code);
        return read_as(person(1, "430104"), [&](Work& work) { return find_values(work, query); }).value().items.size();
    };
    EXPECT_EQ(of("430104-education"), 1U);
    EXPECT_EQ(of("430104"), 1U);
    EXPECT_EQ(of(school().code), 0U);
}

TEST_P(RuleValues, ListsPageByPage) {
    for (int i = 0; i < 5; ++i) {
        clock().advance(std::chrono::seconds(1));
        try_enter(entry("price.per_lesson_max", 400 - i)).value();
    }
    std::set<std::string> seen;
    FindValues query;
    query.limit = 2;
    for (int page = 0; page < 3; ++page) {
        const auto list = read_as(person(1), [&](Work& work) { return find_values(work, query); }).value();
        for (const auto& item : list.items) EXPECT_TRUE(seen.insert(item.id.to_string()).second);
        query.cursor = list.next;
    }
    EXPECT_EQ(seen.size(), 5U);
    EXPECT_FALSE(query.cursor);
    query.cursor = "nonsense";
    EXPECT_EQ(read_as(person(1), [&](Work& work) { return find_values(work, query); }).error().slug, "bad-cursor");
}

TEST_P(RuleValues, TasksNameWhatWaits) {
    try_enter(entry("price.per_lesson_max", 400)).value();
    const auto tasks = [&](std::uint8_t who) {
        return read_as(person(who), [&](Work& work) { return find_rule_tasks(work, {}); }).value().tasks;
    };
    ASSERT_EQ(tasks(2).size(), 1U);
    EXPECT_EQ(tasks(2)[0].verb, "confirm");
    EXPECT_TRUE(tasks(1).empty()) << "one's own entry is no task";
}

}  // namespace
}  // namespace luoshi::rules
