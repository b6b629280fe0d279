// Who marks what: the plan on the workbench, its freezing, and what the database refuses of it.
#include "programmes/review/marking/marking_on_both.hpp"

namespace luoshi::programmes::review::marking {
namespace {

class Assigning : public MarkingOnBoth {};
ON_BOTH_DATABASES(Assigning);

// ---- the workbench

TEST_P(Assigning, IsPlannedLiveAndSaysWhyItDoesNotWorkAndWhatWouldHelp) {
    sealed_round(4, terms(3, 3), {{0, 0}});
    const auto plan = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).value();
    EXPECT_TRUE(plan.feasible);
    EXPECT_EQ(plan.reviews, 12);
    EXPECT_EQ(plan.load_most, 3);
    EXPECT_EQ(plan.perfect + plan.fitting + plan.strangers, 12);
    EXPECT_EQ(std::ranges::count(plan.loads, 1, &PlannedLoad::barred), 1);
    const auto tight = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 2)}).value();
    EXPECT_FALSE(tight.feasible);
    ASSERT_FALSE(tight.shortages.empty());
    ASSERT_TRUE(tight.shortages[0].with.has_value());
    EXPECT_EQ(tight.shortages[0].with->cap, 3);
    EXPECT_TRUE(see(office(), plan_assignment, PlanAssignment{round_, "430000", *tight.shortages[0].with}).value().feasible) << "what is told to help does";
    const auto four = see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(4, 4)}).value();
    EXPECT_FALSE(four.feasible) << "one of the four must avoid an item";
    EXPECT_EQ(four.shortages[0].codes, std::vector<std::string>{code(0)});
    EXPECT_EQ(see(office(), plan_assignment, PlanAssignment{round_, "430000", rules(0, 4)}).error().slug, "bad-rules");
    EXPECT_EQ(see(reader(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).error().slug, "not-permitted");
    EXPECT_EQ(see(outsider(), plan_assignment, PlanAssignment{round_, "430000", rules(3, 3)}).error().slug, "no-such-round");
}

TEST_P(Assigning, IsFrozenOnASheetWithARuleThatTheRoundAnnouncedOrAReason) {
    sealed_round(4, terms(2, 3));
    EXPECT_EQ(freeze(rules(2, 3)).error().slug, "not-now") << "no sheet yet";
    keep_sheet().value();
    EXPECT_EQ(run(office(), freeze_assignment, FreezeAssignment{round_, "430000", 2, rules(2, 3), ""}).error().slug, "changed-meanwhile");
    EXPECT_EQ(freeze(rules(3, 3)).error().slug, "text-required") << "other rules than announced";
    const auto view = freeze(rules(2, 3)).value();
    EXPECT_EQ(view.phase, MarkingPhase::marking);
    EXPECT_EQ(view.frozen->pairs, 8);
    EXPECT_EQ(view.frozen->sha256.size(), 64u);
    EXPECT_EQ(freeze(rules(2, 3)).value().frozen->sha256, view.frozen->sha256) << "the same again";
    EXPECT_EQ(freeze(rules(2, 4), "更多").error().slug, "not-now");
    auto other = sheet();
    other.title = "另一张";
    EXPECT_EQ(run(office(), keep_marking_sheet, KeepMarkingSheet{round_, "430000", 1, other}).error().slug, "not-now") << "the sheet of a round that is marked stays";
}

TEST_P(Assigning, NeverGivesAnItemToWhoMustAvoidIt) {
    sealed_round(5, terms(3, 4), {{0, 0}, {1, 0}, {2, 1}});
    marking_begins();
    for (const auto& row : assignments()) {
        EXPECT_FALSE(row.code == code(0) && (row.expert_name == "评委0" || row.expert_name == "评委1"));
        EXPECT_FALSE(row.code == code(1) && row.expert_name == "评委2");
    }
    EXPECT_EQ(assignments().size(), 12u);
}

TEST_P(Assigning, DrawsWhereNoPairMayBeCertainAndCanBeDrawnAgain) {
    sealed_round(5, terms(2, 4));
    keep_sheet().value();
    auto drawn = rules(2, 4);
    drawn.pair_permille = 500;
    const auto plan = see(office(), plan_assignment, PlanAssignment{round_, "430000", drawn}).value();
    EXPECT_LE(plan.likeliest_permille, 500);
    const auto view = freeze(drawn, "防止猜到分配").value();
    EXPECT_EQ(view.frozen->seed.size(), 64u);
    EXPECT_EQ(view.frozen->pairs, 8);
}

// ---- attacks by plain SQL

TEST_P(Assigning, RefusesAssignmentsByPlainSql) {
    sealed_round(4, terms(2, 2), {{0, 0}}, {"甲大学", "甲大学", "乙大学", "丙大学"});
    marking_begins();
    const auto frozen = show().frozen.value();
    const auto try_pair = [&](std::size_t expert, std::size_t item, std::int64_t place, std::int64_t seat, const std::string& unit, const std::string& kind) {
        return refused("INSERT INTO marking_assignment (county, round, application, expert, number, before, place, seat, per_item, places_most, cap, cap_most, distinct_units, unit, unit_once, standing, kind, "
                       "reason, at, by_whom, by_name) SELECT county, round, $2, $3, 9, 8, $4, $5, per_item, places_most, cap, cap_most, distinct_units, $6, $6, 'clear', $7, 'x', 1, 'x', 'x' "
                       "FROM marking_assignment_frozen WHERE county = '430000' AND round = $1",
                       round_, applications_[item], experts_[expert], place, seat, unit, kind);
    };
    EXPECT_TRUE(try_pair(0, 0, 3, 3, "甲大学", "extra")) << "must be avoided";
    EXPECT_TRUE(try_pair(3, 0, 3, 3, "丁大学", "extra")) << "not his unit";
    for (std::size_t item = 0; item < 4; ++item) {
        for (std::size_t expert = 0; expert < 4; ++expert) {
            EXPECT_TRUE(try_pair(expert, item, 2, 3, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "first")) << "a first place too many";
            EXPECT_TRUE(try_pair(expert, item, 99, 3, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "extra")) << "a place that does not exist";
            EXPECT_TRUE(try_pair(expert, item, 3, 99, expert < 2 ? "甲大学" : expert == 2 ? "乙大学" : "丙大学", "extra")) << "a load above the most";
        }
    }
    EXPECT_TRUE(refused("INSERT INTO marking_pair (county, round, expert, application, standing) VALUES ('430000', $1, $2, $3, 'clear')", round_, experts_[0], applications_[0])) << "one standing for a pair";
}

TEST_P(Assigning, RefusesTwoExpertsOfOneUnitForAnItemByPlainSql) {
    sealed_round(4, terms(2, 4), {}, {"甲大学", "甲大学", "乙大学", "丙大学"});
    marking_begins();
    std::size_t tried = 0;
    for (std::size_t item = 0; item < 4; ++item) {
        for (std::size_t expert = 0; expert < 2; ++expert) {
            const auto has = [&](std::size_t who) { return std::ranges::any_of(assignments(), [&](const auto& row) { return row.code == code(item) && row.expert_name == "评委" + std::to_string(who); }); };
            ASSERT_FALSE(has(0) && has(1)) << "inside the model";
            if (has(expert) || !has(1 - expert)) continue;
            ++tried;
            EXPECT_TRUE(refused("INSERT INTO marking_assignment (county, round, application, expert, number, before, place, seat, per_item, places_most, cap, cap_most, distinct_units, unit, unit_once, standing, "
                                "kind, reason, at, by_whom, by_name) SELECT county, round, $2, $3, 9, 8, 3, 5, per_item, places_most, cap, cap_most, distinct_units, '甲大学', '甲大学', 'clear', 'extra', 'x', 1, "
                                "'x', 'x' FROM marking_assignment_frozen WHERE county = '430000' AND round = $1",
                                round_, applications_[item], experts_[expert]));
        }
    }
    EXPECT_GT(tried, 0u);
}

}  // namespace
}  // namespace luoshi::programmes::review::marking
