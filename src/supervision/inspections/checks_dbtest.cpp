// Each check is shown a fault that the use cases cannot make.
#include "supervision/inspections/inspections_on_both.hpp"

namespace luoshi::supervision::inspections {
namespace {

class PlantedInInspections : public InspectionsOnBoth {
 protected:
    using Names = std::set<std::string>;
    template <class... Arguments>
    void plant(const char* sql, const Arguments&... arguments) {
        checks_hold_ = false;
        here([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{"test.plant", sql, sql}, county, arguments...);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    Names violated() {
        Names names;
        for (const auto& violation : storage::check_data(storage(), inspections::checks::all)) names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        return names;
    }
};
ON_BOTH_DATABASES(PlantedInInspections);

TEST_P(PlantedInInspections, ADrawThatNobodyCarriesThrough) {
    const auto draw = announced();
    clock().advance(std::chrono::hours{24 * 9});
    enter(draw, official()).value();
    EXPECT_EQ(violated(), Names{"draw_overdue"});
    checks_hold_ = false;
}

TEST_P(PlantedInInspections, AValueInOneHand) {
    const auto draw = announced();
    constexpr const char* sql =
        "INSERT INTO inspection_event (county, draw, serial, event, at, by_key, by_name, gone, came, note) VALUES ($1, $2, $3, $4, 0, 'one', 'one', '', '', '')";
    for (const auto& [serial, event] : {std::pair{8, "value_entered"}, std::pair{9, "value_confirmed"}}) plant(sql, draw, std::int64_t{serial}, std::string(event));
    EXPECT_EQ(violated(), Names{"value_in_one_hand"});
}

TEST_P(PlantedInInspections, ASchoolThatWasDrawnAndIsVisitedByNobody) {
    const auto draw = drawn();
    plant("INSERT INTO inspection_pick (county, draw, stratum, place, chosen, body, code, score) VALUES ($1, $2, 'low', 1, 1, $3, 'x', 0)", draw, office);
    EXPECT_EQ(violated(), Names{"drawn_school_without_visit"});
}

TEST_P(PlantedInInspections, ASchoolThatWasTakenOutInSilence) {
    drawn();
    plant("UPDATE inspection_task SET live = NULL, replaced_at = 1 WHERE county = $1 AND place = 1");
    EXPECT_EQ(violated(), Names{"replaced_school_without_successor"});
}

TEST_P(PlantedInInspections, AVisitWithoutInspectors) {
    plant("INSERT INTO inspection_task (county, id, version, office, origin, title, body, template, template_number, reason, cause_kind, due, live, made_at, made_by) "
          "VALUES ($1, $2, 1, $3, 'directed', 'x', $4, $5, 1, 'x', 'other', '2026-10-01', 1, 1, 'x')",
          fresh<TaskId>(), office, school_[0], template_);
    EXPECT_EQ(violated(), Names{"visit_with_one_inspector"});
}

}  // namespace
}  // namespace luoshi::supervision::inspections
