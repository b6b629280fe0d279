// programmes/lines: the lines of the action, and the one account of where each unit of a line stands. What always holds stands in README.md.
//
// Everything of a line lies in the partition of the body that runs it (430000 for a line of the province), whichever county the applicant lies in: a
// call is one act with one ranked list. Commands carry `county` for that.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/lines/ids.hpp"
#include "programmes/lines/permissions.hpp"

namespace luoshi::programmes::lines {

// Events (outbox): programmes.stage {county, unit, line, stage, body_path}

// ---- for other modules: no permission is asked, the caller has asked its own

// What a unit has reached. Selected is not built: `approved` counts towards no target but its own.
enum class UnitStage {
    called,
    applied,
    recommended,
    qualified,
    scored,
    publicised,
    approved,
    in_construction,
    mid_term_passed,
    accepted,
    suspended,
    withdrawn
};
BOOST_DESCRIBE_ENUM(UnitStage, called, applied, recommended, qualified, scored, publicised, approved, in_construction, mid_term_passed, accepted, suspended, withdrawn)
std::string_view stage_words(UnitStage stage);
std::string_view stage_words_en(UnitStage stage);

struct LineRow {
    LineId id;
    std::string county;  // of the body that runs it
    std::string code;    // "C-04": stable, the clause's number is an attribute
    std::string title;
    std::string verb;    // 遴选建设, as in the clause
    std::string unit;    // 个
    std::string notice, clause;
    BodyId office;       // who runs it
    std::string office_path;
    std::vector<UnitStage> stages;  // those this line has, in order
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (id, county, code, title, verb, unit, notice, clause, office, office_path, stages))
std::optional<LineRow> find_line(Work& work, std::string_view county, LineId id);

// By its stable code, "C-04".
std::optional<LineRow> find_line_by_code(Work& work, std::string_view county, std::string_view code);
std::vector<LineRow> all_lines(Work& work, std::string_view county);

// A published call counts as `called`. The same one again changes nothing.
struct PublishedCall {
    std::string call;  // its id
    LineId line;
    std::string title;
    int batch_year = 0;
    int places = 0;    // 0: not said
    Date on;
};
Result<Nothing> add_call(Work& work, const PublishedCall& call);

struct NewUnit {
    UnitId id;
    LineId line;
    BodyId body;
    std::string title;       // 智慧交通无人机产教融合实训基地
    int batch_year = 0;      // of the call; the year of decision stands with the stage
    std::string reference;   // the call, in words
};
// A unit begins as `applied`. Refuses with "no-such-line" and "unit-exists" (another content under the same id).
Result<Nothing> add_unit(Work& work, const NewUnit& unit);

struct UnitStep {
    UnitId unit;
    UnitStage stage = UnitStage::applied;
    Date on;
    std::string reference;  // document or decision
    std::string reason;     // required with suspended and withdrawn
};
// Refuses with "stage-not-next" where README.md's table has no way, naming both stages. The same step again changes nothing.
Result<Nothing> step_unit(Work& work, const UnitStep& step);

struct UnitRow {
    UnitId id;
    LineId line;
    std::string county;
    BodyId body;
    std::string body_path, body_name, title;
    int batch_year = 0;
    std::optional<int> decision_year;
    UnitStage stage = UnitStage::applied;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (id, line, county, body, body_path, body_name, title, batch_year, decision_year, stage, since))
std::optional<UnitRow> find_unit(Work& work, std::string_view county, UnitId id);

// Every unit a body ever had in the lines of a partition, withdrawn ones too, with the highest stage it reached: exclusions and dependencies between
// lines count over this.
struct PastUnit {
    UnitRow unit;
    UnitStage highest = UnitStage::applied;
    std::optional<Date> approved_on, withdrawn_on;
};
std::vector<PastUnit> units_of_body(Work& work, std::string_view county, BodyId body);

// A ban from later calls: what an acceptance or a withdrawal leaves behind (programmes.md 2.6: three or five years, a parameter of the line).
struct Ban {
    UnitId unit;            // through which it came
    BodyId body;
    std::string line_code;  // empty: all lines
    Date from, until;       // on `until` it is over
    std::string reason;
};
Result<Nothing> add_ban(Work& work, const Ban& ban);
std::vector<Ban> bans_of_body(Work& work, std::string_view county, BodyId body, Date on);

// 长沙市 for "430100": a division by its own name, not by that of its government. Other codes and names answer themselves.
std::string place_words(const org::BodyLine& body);
std::string place_words(Work& work, const std::string& code);

struct StageCount {
    UnitStage stage = UnitStage::applied;
    std::int64_t reached = 0;  // ever, and not withdrawn since
    std::int64_t standing = 0;  // now
};
BOOST_DESCRIBE_STRUCT(StageCount, (), (stage, reached, standing))
// At or below the path of bodies ("" for all).
std::vector<StageCount> count_stages(Work& work, std::string_view county, LineId line, std::string_view body_path);

// Every line's stages as figures that a duty's target can follow live; registered by wiring.
void add_measures();

// The lines of the action as the notice has them, from data/lines.json; those that exist stay as they are. Answers how many were made.
Result<int> seed_lines(Work& work, BodyId office);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::lines
