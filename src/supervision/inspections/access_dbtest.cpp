// An inspector sees a school from the assignment to so many days after the visit; each look leaves a line.
#include "supervision/inspections/inspections_on_both.hpp"
#include "supervision/inspections/risk_sources.hpp"

namespace luoshi::supervision::inspections {
namespace {

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }
#define LOOK(inspector, account, before, until)                                                                                                             \
    "INSERT INTO inspection_look (county, task, serial, before_serial, body, inspector, account, name, at, open_until) SELECT s.county, s.task, " before ", t.body, " \
    inspector ", " account ", 'x', 100, " until " FROM inspection_seat s JOIN inspection_task t ON t.county = s.county AND t.id = s.task JOIN inspection_inspector i ON " \
    "i.county = s.county AND i.id = s.inspector WHERE s.county = $1 AND s.rank = 1 AND NOT EXISTS (SELECT 1 FROM inspection_look k WHERE k.county = s.county AND k.task = s.task)"
ATTACK(honest_look, LOOK("s.inspector", "i.account", "1, NULL", "NULL"));
ATTACK(look_in_anothers_name, LOOK("s.inspector", "(SELECT o.account FROM inspection_inspector o WHERE o.county = s.county AND o.id <> s.inspector LIMIT 1)", "1, NULL", "NULL"));
ATTACK(look_with_a_gap, LOOK("s.inspector", "i.account", "3, 2", "NULL"));
ATTACK(look_after_the_end, LOOK("s.inspector", "i.account", "1, NULL", "100"));
ATTACK(forget_looks, "DELETE FROM inspection_look WHERE county = $1");
ATTACK(change_look, "UPDATE inspection_look SET at = 1 WHERE county = $1");

class InspectorsAccess : public InspectionsOnBoth {
 protected:
    Result<Nothing> attempt(const storage::Query& attack) {
        return here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(attack, county).rows(), 0) << attack.name;
            work.record("test.attack", "test", "1");
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
    }
    std::string slug(Result<InspectionTaskView> seen) { return seen ? "" : seen.error().slug; }
    std::string seen_by(TaskId which, Actor who) {
        return slug(see(std::move(who), [&](Work& work) { return show_task(work, {which}); }));
    }
    bool among_own(TaskId which, int who) {
        const auto own = see(inspector(who), [&](Work& work) { return find_own_tasks(work, {}); }).value().items;
        return std::ranges::any_of(own, [&](const auto& row) { return row.id == which; });
    }
    void days(std::int64_t number) {
        const auto person = [&](std::uint8_t n) {
            auto actor = this->actor(n, "规则员" + std::to_string(n), {}, "/");
            for (const auto& permission : rules::permissions::all) actor.grants.push_back({std::string(permission.name), "/"});
            return actor;
        };
        rules::EnterValue command;
        command.id = fresh<rules::ValueId>();
        command.body = office;
        command.parameter = "inspection.access_days";
        command.value = json::value(number);
        command.valid_from = clock().now().date();
        command.document = "试验〔2026〕1号";
        const auto entered = as(person(120), [&](Work& work) { return rules::enter_value(work, command); }).value();
        as(person(121), [&](Work& work) { return rules::confirm_value(work, {command.id, {}, {entered.version}}); }).value();
    }
    void wait_days(int number) { clock().advance(std::chrono::hours{24 * number}); }
};
ON_BOTH_DATABASES(InspectorsAccess);

TEST_P(InspectorsAccess, EndsThirtyDaysAfterTheFormIsIn) {
    drawn();
    const auto which = submitted();
    const auto first = holder(which, 1);
    publish(which).value();
    wait_days(29);
    EXPECT_EQ(seen_by(which, inspector(first)), "");
    EXPECT_TRUE(among_own(which, first));
    EXPECT_EQ(task(which, inspector(first)).open_until, task(which).form->submitted_at.plus(std::chrono::hours{24 * 30}));
    look(which, inspector(first)).value();
    wait_days(1);
    EXPECT_EQ(seen_by(which, inspector(first)), "no-such-inspection") << "although it is published and they may read there";
    EXPECT_EQ(look(which, inspector(first)).error().slug, "no-such-inspection");
    EXPECT_FALSE(among_own(which, first));
    EXPECT_TRUE(tasks(inspector(first)).empty());
    EXPECT_EQ(seen_by(which, official()), "");
    EXPECT_EQ(seen_by(which, head_of(task(which).body)), "");
}

TEST_P(InspectorsAccess, LastsAsLongAsTheVisitWaits) {
    drawn();
    const auto which = a_task();
    const auto first = holder(which, 1);
    wait_days(200);
    EXPECT_EQ(seen_by(which, inspector(first)), "");
    EXPECT_FALSE(look(which, inspector(first)).value().open_until);
}

TEST_P(InspectorsAccess, LastsAsLongAsTheParameterSays) {
    days(5);
    drawn();
    const auto which = submitted();
    const auto first = holder(which, 1);
    wait_days(4);
    EXPECT_EQ(seen_by(which, inspector(first)), "");
    wait_days(1);
    EXPECT_EQ(seen_by(which, inspector(first)), "no-such-inspection");
}

TEST_P(InspectorsAccess, IsNotForThoseWhoDoNotGoAndEndsWithAReplacement) {
    drawn();
    const auto which = a_task();
    for (int n = 0; n < inspectors; ++n) {
        if (n != holder(which, 1) && n != holder(which, 2)) {
            EXPECT_EQ(look(which, inspector(n)).error().slug, "no-such-inspection");
        }
    }
    EXPECT_EQ(look(which, official()).error().slug, "no-such-inspection") << "the office reads its own registers";
    const auto gone = holder(which, 1);
    look(which, inspector(gone)).value();
    const ReplaceInspector command{which, task(which).seats.at(0).inspector, "生病", {}, {}, {task(which).version}};
    as(official(), [&](Work& work) { return replace_inspector(work, command); }).value();
    EXPECT_EQ(look(which, inspector(gone)).error().slug, "no-such-inspection");
    look(which, inspector(holder(which, 1))).value();
    ASSERT_EQ(task(which).looks.size(), 2U) << "who looked before stays written";
}

TEST_P(InspectorsAccess, EveryLookIsWritten) {
    drawn();
    const auto which = submitted(false);
    const auto first = holder(which, 1);
    EXPECT_FALSE(task(which, inspector(first)).form->snapshot) << "what the system knew is only in a look";
    EXPECT_TRUE(task(which).form->snapshot);
    look(which, inspector(first)).value();
    use_case_source([](Work&, const org::BodyLine& school) { return std::vector<InspectedCase>{{school.name, "三", "error", 2}}; });
    const auto looked = look(which, inspector(holder(which, 2))).value();
    use_case_source({});
    ASSERT_EQ(looked.cases.size(), 1U);
    EXPECT_EQ(looked.cases[0].words, task(which).body_name);
    ASSERT_EQ(looked.looks.size(), 2U);
    EXPECT_EQ(looked.facts.open_findings, 1);
    EXPECT_TRUE(looked.findings.empty()) << "those of this visit stand in its own form";
    EXPECT_EQ(task(which).looks.at(0).name, name_of(holder(which, 2)));
    EXPECT_TRUE(task(which, inspector(first)).looks.empty());
}

TEST_P(InspectorsAccess, PlainSqlHidesNoLookAndForgesNone) {
    drawn();
    const auto which = a_task();
    EXPECT_EQ(attempt(honest_look).error().slug, "undo");
    for (const auto* attack : {&look_in_anothers_name, &look_with_a_gap, &look_after_the_end}) EXPECT_ANY_THROW(attempt(*attack).value()) << attack->name;
    look(which, inspector(holder(which, 1))).value();
    for (const auto* attack : {&forget_looks, &change_look}) EXPECT_ANY_THROW(attempt(*attack).value()) << attack->name;
}

}  // namespace
}  // namespace luoshi::supervision::inspections
