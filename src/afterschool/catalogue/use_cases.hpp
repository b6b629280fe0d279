// Every use case of the catalogue. Routes, jobs, samples and tests call the same functions.
#pragma once
#include "afterschool/catalogue/commands.hpp"
#include "afterschool/catalogue/contract_views.hpp"
#include "afterschool/catalogue/listing_views.hpp"
#include "afterschool/catalogue/people_and_rooms_views.hpp"
#include "afterschool/catalogue/public_views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

// Plans
Result<http::Page<PlanRow>> find_plans(Work& work, const FindPlans& command);
Result<PlanView> show_plan(Work& work, const OnePlan& command);
Result<PlanChecks> check_plan_now(Work& work, const OnePlan& command);
Result<PlanStep> open_plan(Work& work, const OpenPlan& command);
Result<PlanStep> edit_content(Work& work, const EditContent& command);
Result<PlanStep> set_slots(Work& work, const SetSlots& command);
Result<PlanAttachment> keep_plan_file(Work& work, const KeepPlanFile& command);
Result<http::FileReply> fetch_plan_file(Work& work, const OnePlanFile& command);
Result<PlanStep> record_consultation(Work& work, const RecordConsultation& command);
Result<PlanStep> submit_plan(Work& work, const StepPlan& command);
Result<PlanStep> return_plan(Work& work, const ReturnPlan& command);
Result<PlanStep> approve_plan(Work& work, const ApprovePlan& command);
Result<PlanStep> publish_plan(Work& work, const StepPlan& command);
Result<PlanStep> end_plan(Work& work, const EndPlan& command);

// Courses
Result<CourseDetail> show_course(Work& work, const OneCourse& command);
Result<CourseDetail> add_course(Work& work, const AddCourse& command);
Result<CourseDetail> edit_course(Work& work, const EditCourse& command);
Result<PlanStep> remove_course(Work& work, const StepCourse& command);
Result<CourseDetail> stop_course(Work& work, const StopCourse& command);
Result<CourseDetail> judge_course(Work& work, const JudgeCourse& command);
Result<CourseDetail> propose_price(Work& work, const ProposePrice& command);
Result<CourseDetail> decide_price(Work& work, const DecidePrice& command);

// Rooms and teachers
Result<SchoolPeopleAndRooms> show_people_and_rooms(Work& work, const OfSchool& command);
Result<SchoolRoomView> put_room(Work& work, const PutRoom& command);
Result<TeacherChoices> find_teacher_choices(Work& work, const FindTeacherChoices& command);
Result<ServiceTeacher> put_teacher(Work& work, const PutTeacher& command);
// The proof of an outside person, or a signed contract.
Result<PlanAttachment> keep_school_file(Work& work, const KeepSchoolFile& command);
Result<http::FileReply> fetch_teacher_file(Work& work, const OneTeacherFile& command);

// Outside bodies
Result<http::Page<ListingRow>> find_listings(Work& work, const FindListings& command);
Result<ListingView> show_listing(Work& work, const OneListing& command);
Result<http::Page<OfferRow>> find_offers(Work& work, const OfSchool& command);
Result<ListingView> apply_for_list(Work& work, const ApplyForList& command);
Result<ListingView> select_body(Work& work, const SelectBody& command);
Result<ListingView> refuse_body(Work& work, const RefuseBody& command);
Result<ListingView> remove_body(Work& work, const RefuseBody& command);
Result<ListingView> extend_listing(Work& work, const ExtendListing& command);
Result<PlanAttachment> keep_outside_file(Work& work, const KeepOutsideFile& command);
Result<http::FileReply> fetch_outside_file(Work& work, const OneOutsideFile& command);
Result<ListingView> renew_licence(Work& work, const RenewLicence& command);
Result<ListingView> decide_licence(Work& work, const DecideLicence& command);
Result<ListingView> check_body_of_year(Work& work, const CheckBodyOfYear& command);
Result<ListingView> allow_again(Work& work, const RefuseBody& command);
Result<ListingView> put_outside_staff(Work& work, const PutOutsideStaff& command);

// Contracts with outside bodies
Result<SchoolContracts> find_contracts(Work& work, const OfSchool& command);
Result<OutsideContractView> record_contract(Work& work, const RecordContract& command);
Result<OutsideContractView> end_contract(Work& work, const EndContract& command);
Result<http::FileReply> fetch_contract_file(Work& work, const OneContract& command);

// Needs surveys
Result<http::Page<SurveyRow>> find_surveys(Work& work, const FindSurveys& command);
Result<SurveyView> show_survey(Work& work, const OneSurvey& command);
Result<SurveyResult> show_survey_result(Work& work, const OneSurvey& command);
Result<SurveyView> put_survey(Work& work, const PutSurvey& command);
Result<SurveyView> open_survey(Work& work, const StepSurvey& command);
Result<SurveyView> close_survey(Work& work, const StepSurvey& command);
Result<http::Page<OwnSurvey>> find_own_surveys(Work& work, const NoQuestion& command);
Result<Nothing> answer_survey(Work& work, const AnswerSurvey& command);

// Public
Result<http::Page<PublicPlanRow>> find_public_plans(Work& work, const FindPublicPlans& command);
Result<PublicPlan> show_public_plan(Work& work, const OnePlan& command);
Result<http::Page<PublicListing>> find_public_listings(Work& work, const FindPublicListings& command);
Result<PlainWords> show_plain_words(Work& work, const NoQuestion& command);

}  // namespace luoshi::afterschool::catalogue
