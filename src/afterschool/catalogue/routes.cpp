#include "afterschool/catalogue/routes.hpp"

#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "platform/http/rows.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

using http::get;
using http::post;
using http::put;
using http::upload;

const http::Route rows[] = {
    get<&find_plans>("/api/plans", "findPlans", permissions::read),
    post<&open_plan>("/api/plans", "openPlan", permissions::plan),
    get<&show_plan>("/api/plans/{id}", "showPlan", permissions::read),
    get<&check_plan_now>("/api/plans/{id}/checks", "checkPlan", permissions::read),
    put<&edit_content>("/api/plans/{id}/content", "editPlanContent", permissions::plan),
    put<&set_slots>("/api/plans/{id}/slots", "setPlanSlots", permissions::plan),
    upload<&keep_plan_file>("/api/plans/{id}/files", "keepPlanFile", permissions::plan),
    get<&fetch_plan_file>("/api/plans/{id}/files/{sha256}", "fetchPlanFile", permissions::read),
    post<&record_consultation>("/api/plans/{id}/consultations", "recordConsultation", permissions::plan),
    post<&submit_plan>("/api/plans/{id}/submit", "submitPlan", permissions::submit),
    post<&return_plan>("/api/plans/{id}/return", "returnPlan", permissions::approve),
    post<&approve_plan>("/api/plans/{id}/approve", "approvePlan", permissions::approve),
    post<&publish_plan>("/api/plans/{id}/publish", "publishPlan", permissions::submit),
    post<&end_plan>("/api/plans/{id}/end", "endPlan", permissions::submit),

    post<&add_course>("/api/courses", "addCourse", permissions::plan),
    get<&show_course>("/api/courses/{id}", "showCourse", permissions::read),
    put<&edit_course>("/api/courses/{id}", "editCourse", permissions::plan),
    post<&remove_course>("/api/courses/{id}/remove", "removeCourse", permissions::plan),
    post<&stop_course>("/api/courses/{id}/stop", "stopCourse", permissions::plan),
    post<&judge_course>("/api/courses/{id}/judgement", "judgeCourse", permissions::screen),
    post<&propose_price>("/api/courses/{id}/price", "proposePrice", permissions::submit),
    post<&decide_price>("/api/courses/{id}/price-decision", "decidePrice", permissions::approve),

    get<&show_people_and_rooms>("/api/service-people", "showPeopleAndRooms", permissions::read),
    get<&find_teacher_choices>("/api/service-people/choices", "findTeacherChoices", permissions::plan),
    put<&put_room>("/api/service-rooms/{id}", "putRoom", permissions::plan),
    put<&put_teacher>("/api/service-teachers/{id}", "putTeacher", permissions::plan),
    upload<&keep_school_file>("/api/service-people/files", "keepPeopleFile", permissions::plan),
    get<&fetch_teacher_file>("/api/service-teachers/{id}/files/{sha256}", "fetchTeacherFile", permissions::plan),

    get<&find_listings>("/api/outside-bodies", "findOutsideBodies", signed_in),
    post<&apply_for_list>("/api/outside-bodies", "applyForList", permissions::outside_apply),
    get<&find_offers>("/api/outside-bodies/offers", "findOffers", permissions::read),
    get<&show_listing>("/api/outside-bodies/{id}", "showOutsideBody", signed_in),
    post<&select_body>("/api/outside-bodies/{id}/select", "selectOutsideBody", permissions::outside_select),
    post<&refuse_body>("/api/outside-bodies/{id}/refuse", "refuseOutsideBody", permissions::outside_select),
    post<&remove_body>("/api/outside-bodies/{id}/exit", "removeOutsideBody", permissions::outside_select),
    post<&check_body_of_year>("/api/outside-bodies/{id}/annual-checks", "checkOutsideBody",
                              permissions::outside_select),
    post<&renew_licence>("/api/outside-bodies/{id}/licence", "renewLicence", permissions::outside_apply),
    post<&decide_licence>("/api/outside-bodies/{id}/licence-decision", "decideLicence", permissions::outside_select),
    post<&extend_listing>("/api/outside-bodies/{id}/extension", "extendListing", permissions::outside_select),
    post<&allow_again>("/api/outside-bodies/{id}/allowance", "allowOutsideBodyAgain", permissions::outside_select),
    put<&put_outside_staff>("/api/outside-bodies/{id}/staff/{staff}", "putOutsideStaff", permissions::outside_apply),
    upload<&keep_outside_file>("/api/outside-bodies/{id}/files", "keepOutsideFile", permissions::outside_apply),
    get<&fetch_outside_file>("/api/outside-bodies/{id}/files/{sha256}", "fetchOutsideFile", signed_in),

    get<&find_contracts>("/api/outside-contracts", "findOutsideContracts", permissions::read),
    post<&record_contract>("/api/outside-contracts", "recordOutsideContract", permissions::plan),
    upload<&keep_school_file>("/api/outside-contracts/files", "keepContractFile", permissions::plan),
    post<&end_contract>("/api/outside-contracts/{id}/end", "endOutsideContract", permissions::plan),
    get<&fetch_contract_file>("/api/outside-contracts/{id}/file", "fetchContractFile", permissions::read),

    get<&find_surveys>("/api/surveys", "findSurveys", permissions::read),
    get<&find_own_surveys>("/api/surveys/own", "findOwnSurveys", signed_in),
    get<&show_survey>("/api/surveys/{id}", "showSurvey", permissions::read),
    put<&put_survey>("/api/surveys/{id}", "putSurvey", permissions::plan),
    post<&open_survey>("/api/surveys/{id}/open", "openSurvey", permissions::plan),
    post<&close_survey>("/api/surveys/{id}/close", "closeSurvey", permissions::plan),
    get<&show_survey_result>("/api/surveys/{id}/result", "showSurveyResult", permissions::read),
    post<&answer_survey>("/api/surveys/{id}/answers", "answerSurvey", signed_in),

    get<&find_public_plans>("/api/public/plans", "findPublicPlans", public_access),
    get<&show_public_plan>("/api/public/plans/{id}", "showPublicPlan", public_access),
    get<&find_public_listings>("/api/public/outside-bodies", "findPublicOutsideBodies", public_access),
    get<&show_plain_words>("/api/public/after-school-service", "showPlainWords", public_access),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

}  // namespace luoshi::afterschool::catalogue
