#include "platform/http/rows.hpp"
#include "programmes/construction/api.hpp"
#include "programmes/construction/use_cases.hpp"

namespace luoshi::programmes::construction {
namespace {

// Steps that several sides take (a book is argued, signed, filed) are asked for with `read`; each use case asks for its own side's right.
const http::Route rows[] = {
    http::get<&find_construction_units>("/api/construction/units", "findConstructionUnits", permissions::read),
    http::get<&show_construction_unit>("/api/construction/units/{unit}", "showConstructionUnit", permissions::read),
    http::upload<&keep_construction_file>("/api/construction/files", "keepConstructionFile", permissions::read),
    http::get<&fetch_construction_file>("/api/construction/files/{subject}/{sha256}", "fetchConstructionFile", permissions::read),
    http::get<&show_terms>("/api/construction/terms/{line}", "showConstructionTerms", permissions::read),
    http::post<&set_terms>("/api/construction/terms/{line}", "setConstructionTerms", permissions::decide),
    http::get<&show_task>("/api/construction/units/{unit}/book", "showTaskBook", permissions::read),
    http::put<&draft_task>("/api/construction/units/{unit}/book", "draftTaskBook", permissions::report),
    http::post<&submit_task>("/api/construction/units/{unit}/book", "submitTaskBook", permissions::report),
    http::get<&show_task_version>("/api/construction/units/{unit}/book/{book}", "showTaskBookVersion", permissions::read),
    http::post<&step_task>("/api/construction/units/{unit}/book/{book}", "stepTaskBook", permissions::read),
    http::get<&show_progress>("/api/construction/units/{unit}/progress", "showConstructionProgress", permissions::read),
    http::post<&report_progress>("/api/construction/units/{unit}/progress", "reportConstructionProgress", permissions::report),
    http::get<&show_money>("/api/construction/units/{unit}/money", "showConstructionMoney", permissions::read),
    http::post<&enter_money>("/api/construction/units/{unit}/money", "enterConstructionMoney", permissions::report),
    http::post<&take_money_back>("/api/construction/units/{unit}/money/{entry}", "takeConstructionMoneyBack", permissions::report),
    http::get<&show_building>("/api/construction/units/{unit}/building", "showConstructionBuilding", permissions::read),
    http::post<&step_building>("/api/construction/units/{unit}/building", "stepConstructionBuilding", permissions::read),
    http::post<&step_unified>("/api/construction/units/{unit}/unified/{aspect}", "stepConstructionUnified", permissions::read),
    http::get<&find_checks>("/api/construction/checks", "findConstructionChecks", permissions::read),
    http::get<&show_checks>("/api/construction/units/{unit}/checks", "showConstructionChecks", permissions::read),
    http::post<&open_check>("/api/construction/units/{unit}/checks", "openConstructionCheck", permissions::check),
    http::post<&step_check>("/api/construction/checks/{check}", "stepConstructionCheck", permissions::read),
    http::get<&show_exit>("/api/construction/units/{unit}/exit", "showConstructionExit", permissions::read),
    http::post<&step_exit>("/api/construction/units/{unit}/exit", "stepConstructionExit", permissions::read),
    http::post<&pay_clawback>("/api/construction/units/{unit}/clawback", "payConstructionClawback", permissions::decide),
    http::get<&find_groups>("/api/construction/groups", "findEducationGroups", permissions::read),
    http::post<&found_group>("/api/construction/groups", "foundEducationGroup", permissions::report),
    http::get<&show_group>("/api/construction/groups/{id}", "showEducationGroup", permissions::read),
    http::post<&join_group>("/api/construction/groups/{group}/members", "joinEducationGroup", permissions::report),
    http::post<&leave_group>("/api/construction/groups/{group}/members/{member}", "leaveEducationGroup", permissions::report),
    http::post<&step_group>("/api/construction/groups/{group}/steps", "stepEducationGroup", permissions::read),
    http::post<&add_group_project>("/api/construction/groups/{group}/projects", "addEducationGroupProject", permissions::report),
    http::post<&add_group_outcome>("/api/construction/groups/{group}/projects/{project}", "addEducationGroupOutcome", permissions::report),
    http::get<&find_public_construction>("/api/public/construction", "findPublicConstruction", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::programmes::construction
