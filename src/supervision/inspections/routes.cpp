#include "platform/http/rows.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/inspections/use_cases.hpp"

namespace luoshi::supervision::inspections {
namespace {

using http::get;
using http::post;
using http::upload;

// Visits are found by who goes there, whose office it is, whose school it is; what one may not see answers 404.
const http::Route rows[] = {
    get<&find_templates>("/api/inspection-templates", "findInspectionTemplates", permissions::read),
    post<&publish_template>("/api/inspection-templates", "publishInspectionTemplate", permissions::plan),
    get<&show_sample_template>("/api/inspection-templates/sample", "showSampleInspectionTemplate", permissions::plan),
    get<&show_template>("/api/inspection-templates/{id}", "showInspectionTemplate", permissions::read),

    get<&find_inspectors>("/api/inspectors", "findInspectors", permissions::plan),
    post<&list_inspector>("/api/inspectors", "listInspector", permissions::plan),
    post<&declare_avoidance>("/api/inspectors/{id}/declare", "declareInspectorAvoidance", permissions::plan),
    post<&end_inspector>("/api/inspectors/{id}/end", "endInspector", permissions::plan),

    get<&find_plans>("/api/inspection-plans", "findInspectionPlans", permissions::read),
    post<&write_plan>("/api/inspection-plans", "writeInspectionPlan", permissions::plan),
    get<&show_plan>("/api/inspection-plans/{id}", "showInspectionPlan", permissions::read),
    post<&publish_plan>("/api/inspection-plans/{id}/publish", "publishInspectionPlan", permissions::plan),
    post<&withdraw_plan>("/api/inspection-plans/{id}/withdraw", "withdrawInspectionPlan", permissions::plan),

    get<&find_draws>("/api/inspection-draws", "findInspectionDraws", permissions::read),
    post<&announce_draw>("/api/inspection-draws", "announceInspectionDraw", permissions::draw),
    get<&show_draw>("/api/inspection-draws/{id}", "showInspectionDraw", permissions::read),
    post<&enter_value>("/api/inspection-draws/{id}/value", "enterInspectionValue", permissions::draw),
    post<&confirm_value>("/api/inspection-draws/{id}/value/confirm", "confirmInspectionValue", permissions::draw),
    post<&take_value_back>("/api/inspection-draws/{id}/value/take-back", "takeInspectionValueBack", permissions::draw),
    post<&run_draw>("/api/inspection-draws/{id}/run", "runInspectionDraw", permissions::draw),
    post<&cancel_draw>("/api/inspection-draws/{id}/cancel", "cancelInspectionDraw", permissions::draw),

    get<&find_tasks>("/api/inspection-tasks", "findInspectionTasks", permissions::read),
    post<&direct_inspection>("/api/inspection-tasks", "directInspection", permissions::plan),
    get<&find_own_tasks>("/api/my-inspections", "findOwnInspections", permissions::inspect),
    get<&show_task>("/api/inspection-tasks/{id}", "showInspectionTask", signed_in),
    post<&replace_inspector>("/api/inspection-tasks/{id}/replace-inspector", "replaceInspector", permissions::draw),
    post<&replace_object>("/api/inspection-tasks/{id}/replace-school", "replaceInspectedSchool", permissions::draw),
    upload<&keep_photo>("/api/inspection-tasks/{id}/photos", "keepInspectionPhoto", permissions::inspect),
    post<&submit_form>("/api/inspection-tasks/{id}/form", "submitInspectionForm", permissions::inspect),
    post<&countersign_form>("/api/inspection-tasks/{id}/countersign", "countersignInspectionForm", permissions::inspect),
    post<&take_form_back>("/api/inspection-tasks/{id}/form/take-back", "takeInspectionFormBack", signed_in),
    post<&look_at_school>("/api/inspection-tasks/{id}/look", "lookAtInspectedSchool", permissions::inspect),
    post<&publish_result>("/api/inspection-tasks/{id}/publish", "publishInspectionResult", permissions::draw),
    get<&fetch_photo>("/api/inspection-photos/{id}", "fetchInspectionPhoto", signed_in),

    get<&find_public_draws>("/api/public/inspection-draws", "findPublicInspectionDraws", public_access),
    get<&show_public_draw>("/api/public/inspection-draws/{id}", "showPublicInspectionDraw", public_access),
    get<&fetch_record>("/api/public/inspection-draws/{id}/record", "fetchInspectionRecord", public_access),
    get<&fetch_list>("/api/public/inspection-draws/{id}/list", "fetchInspectionList", public_access),
    get<&find_public_results>("/api/public/inspection-results", "findPublicInspectionResults", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::supervision::inspections
