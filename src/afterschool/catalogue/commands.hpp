// What the use cases of the catalogue are asked with. `county` names the partition (PlanView::county); without it the
// actor's own counts. Ids of what is made come from the client: the same id and content gives the first answer, other
// content is refused.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/plan_views.hpp"
#include "afterschool/catalogue/survey_views.hpp"
#include "platform/http/route.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::catalogue {

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// ---- plans
// ---------------------------------------------------------------------------------------------------------------

struct FindPlans {
    std::optional<BodyId> school = {};
    std::optional<PlanState> state = {};
    std::optional<int> school_year = {};
    std::optional<org::TermKind> term = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPlans, (), (school, state, school_year, term, cursor, limit))

struct OpenPlan {
    PlanId id;
    BodyId school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OpenPlan, (), (id, school, school_year, term, county))

struct OnePlan {
    PlanId id;
};
BOOST_DESCRIBE_STRUCT(OnePlan, (), (id))

struct EditContent {
    PlanId id;
    PlanContent content;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EditContent, (), (id, content, county, if_match))

// All slots of the plan, and when the state-set lessons end on a school day ("15:30"): after-school service comes after
// them.
struct SetSlots {
    PlanId id;
    std::string lessons_end;
    std::vector<PlanSlot> slots;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(SetSlots, (), (id, lessons_end, slots, county, if_match))

struct RecordConsultation {
    PlanId id;
    ConsultationId consultation;
    Date held_on;
    std::string form = {};  // meeting | committee | questionnaire | letter
    int present = 0;
    int agreeing = 0;
    int against = 0;
    std::string opinions = {};
    std::string answer = {};
    std::vector<PlanAttachment> attachments = {};  // kept before by keepPlanFile
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(RecordConsultation, (),
                      (id, consultation, held_on, form, present, agreeing, against, opinions, answer, attachments,
                       county, if_match))

struct KeepPlanFile {
    PlanId id;
    std::optional<std::string> county = {};
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepPlanFile, (), (id, county, upload))

struct OnePlanFile {
    PlanId id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(OnePlanFile, (), (id, sha256))

struct StepPlan {  // submit, publish
    PlanId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepPlan, (), (id, county, if_match))

struct ReturnPlan {
    PlanId id;
    std::string reasons = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ReturnPlan, (), (id, reasons, county, if_match))

struct ApprovePlan {
    PlanId id;
    std::string document = {};   // 岳教批〔2026〕12号
    std::string judgement = {};  // on what the automatic checks left open; required where there is any
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ApprovePlan, (), (id, document, judgement, county, if_match))

struct EndPlan {
    PlanId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndPlan, (), (id, reason, county, if_match))

// ---- courses
// ---------------------------------------------------------------------------------------------------------------

struct CourseContent {
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name = {};
    std::string item = {};  // what it is, for "same item, same price": 书法
    std::vector<int> grades = {};
    int places_min = 0;
    int places_max = 0;
    std::string slot = {};
    std::optional<RoomId> room = {};
    std::optional<TeacherId> teacher = {};
    std::optional<ListingId> listing = {};
    std::optional<std::string> outside_item = {};
    std::int64_t price_fen = 0;
    std::string price_basis = {};
    std::string aims = {};
    std::string materials = {};  // what is used; nothing is sold
    std::string safety = {};
    std::vector<TeacherId> assistants = {};  // further adults beside the teacher
};
BOOST_DESCRIBE_STRUCT(CourseContent, (),
                      (kind, activity, name, item, grades, places_min, places_max, slot, room, teacher, listing,
                       outside_item, price_fen, price_basis, aims, materials, safety, assistants))

struct AddCourse {
    CourseId id;
    PlanId plan;
    CourseContent course;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddCourse, (), (id, plan, course, county))

struct EditCourse {
    CourseId id;
    CourseContent course;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EditCourse, (), (id, course, county, if_match))

struct OneCourse {
    CourseId id;
};
BOOST_DESCRIBE_STRUCT(OneCourse, (), (id))

struct StepCourse {  // remove
    CourseId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepCourse, (), (id, county, if_match))

struct StopCourse {
    CourseId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StopCourse, (), (id, reason, county, if_match))

struct JudgeCourse {
    CourseId id;
    bool accept = false;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(JudgeCourse, (), (id, accept, reason, county, if_match))

struct ProposePrice {
    CourseId id;
    std::int64_t price_fen = 0;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ProposePrice, (), (id, price_fen, reason, county, if_match))

struct DecidePrice {
    CourseId id;
    bool approve = false;
    std::string document = {};  // with an approval
    std::string reason = {};    // with a refusal
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DecidePrice, (), (id, approve, document, reason, county, if_match))

// ---- rooms and teachers
// -----------------------------------------------------------------------------------------------------

struct OfSchool {
    std::optional<BodyId> school = {};  // default: the actor's own body
};
BOOST_DESCRIBE_STRUCT(OfSchool, (), (school))

// At most 50 of each, by name; `name`: a part of it.
struct FindTeacherChoices {
    std::optional<BodyId> school = {};  // default: the actor's own body
    std::optional<std::string> name = {};
};
BOOST_DESCRIBE_STRUCT(FindTeacherChoices, (), (school, name))

struct PutRoom {
    RoomId id;
    BodyId school;
    std::string name = {};
    int places = 0;
    bool in_use = true;
    std::int64_t version = 0;  // as seen; 0: new
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PutRoom, (), (id, school, name, places, in_use, version, county))

struct PutTeacher {
    TeacherId id;
    BodyId school;
    TeacherKind kind = TeacherKind::own;
    std::string name = {};
    std::string skill = {};
    std::optional<AccountId> account = {};     // of somebody with a post at this school: takes the registers
    std::optional<OutsideStaffId> staff = {};  // an entry of a listed body; its proofs count
    std::optional<std::string> vetting_proof = {};
    std::optional<Date> vetted_on = {};
    std::optional<Date> vetting_until = {};
    std::optional<PlanAttachment> vetting_file = {};  // with every new vetting; kept before by keepPeopleFile
    std::optional<Date> health_until = {};
    std::optional<Date> contract_until = {};
    bool active = true;
    std::int64_t version = 0;  // as seen; 0: new
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PutTeacher, (),
                      (id, school, kind, name, skill, account, staff, vetting_proof, vetted_on, vetting_until,
                       vetting_file, health_until, contract_until, active, version, county))

struct KeepSchoolFile {
    BodyId school;
    std::optional<std::string> county = {};
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepSchoolFile, (), (school, county, upload))

struct OneTeacherFile {
    TeacherId id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(OneTeacherFile, (), (id, sha256))

// ---- outside bodies
// -----------------------------------------------------------------------------------------------------------

struct FindListings {
    std::optional<ListingState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindListings, (), (state, cursor, limit))

struct OneListing {
    ListingId id;
};
BOOST_DESCRIBE_STRUCT(OneListing, (), (id))

struct OutsideItemContent {
    std::string code = {};
    std::string name = {};
    Activity activity = Activity::clubs;
    std::vector<int> grades = {};
    std::int64_t price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(OutsideItemContent, (), (code, name, activity, grades, price_fen))

struct ApplyForList {
    ListingId id;
    BodyId body;
    std::string name = {};
    std::string credit_code = {};
    std::string licence_kind = {};  // school_licence | sport_filing | other
    std::string licence_number = {};
    Date licence_until;
    bool on_national_platform = false;
    std::int64_t deposit_fen = 0;
    std::optional<Date> deposit_paid_on = {};
    std::string contact = {};
    std::string about = {};
    std::vector<OutsideItemContent> items = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ApplyForList, (),
                      (id, body, name, credit_code, licence_kind, licence_number, licence_until, on_national_platform,
                       deposit_fen, deposit_paid_on, contact, about, items, county))

struct SelectBody {
    ListingId id;
    std::vector<std::string> items = {};  // codes of those taken onto the list
    Date listed_from;
    Date listed_until;
    std::string document = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(SelectBody, (), (id, items, listed_from, listed_until, document, county, if_match))

struct RefuseBody {  // refuse an application, or end a listing
    ListingId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(RefuseBody, (), (id, reason, county, if_match))

// What the body says; it counts once the bureau has confirmed it.
struct RenewLicence {
    ListingId id;
    RenewalId renewal;
    std::string licence_number = {};
    Date licence_until;
    PlanAttachment file;  // the new licence, kept before by keepOutsideFile
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(RenewLicence, (), (id, renewal, licence_number, licence_until, file, county, if_match))

struct DecideLicence {
    ListingId id;
    RenewalId renewal;
    bool confirm = false;
    std::string reason = {};  // with a refusal
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DecideLicence, (), (id, renewal, confirm, reason, county, if_match))

struct ExtendListing {
    ListingId id;
    Date listed_until;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ExtendListing, (), (id, listed_until, reason, county, if_match))

struct KeepOutsideFile {
    ListingId id;
    std::optional<std::string> county = {};
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepOutsideFile, (), (id, county, upload))

struct OneOutsideFile {
    ListingId id;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(OneOutsideFile, (), (id, sha256))

struct CheckBodyOfYear {
    ListingId id;
    int year = 0;
    std::string result = {};  // passed | to_rectify | failed
    std::string words = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CheckBodyOfYear, (), (id, year, result, words, county))

struct PutOutsideStaff {
    ListingId id;
    OutsideStaffId staff;
    std::string name = {};
    std::string skill = {};
    std::string vetting_proof = {};
    Date vetted_on;
    Date vetting_until;
    std::optional<PlanAttachment> vetting_file = {};  // with every new vetting; kept before by keepOutsideFile
    Date health_until;
    Date contract_until;
    bool active = true;
    std::int64_t version = 0;  // as seen; 0: new
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PutOutsideStaff, (),
                      (id, staff, name, skill, vetting_proof, vetted_on, vetting_until, vetting_file, health_until,
                       contract_until, active, version, county))

// ---- contracts of a school with outside bodies
// -----------------------------------------------------------------------------------------------------------

struct AgreedPrice {
    std::string code = {};
    std::int64_t price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(AgreedPrice, (), (code, price_fen))

struct RecordContract {
    ContractId id;
    BodyId school;
    ListingId listing;
    std::string number = {};
    Date signed_on;
    Date starts_on;
    Date ends_on;
    std::vector<AgreedPrice> items = {};
    std::string bond_kind = {};  // none | deposit | performance_bond
    std::int64_t bond_fen = 0;
    PlanAttachment file;  // kept before by keepContractFile
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RecordContract, (),
                      (id, school, listing, number, signed_on, starts_on, ends_on, items, bond_kind, bond_fen, file,
                       county))

struct OneContract {
    ContractId id;
};
BOOST_DESCRIBE_STRUCT(OneContract, (), (id))

struct EndContract {
    ContractId id;
    Date last_day;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndContract, (), (id, last_day, reason, county, if_match))

// ---- needs survey
// --------------------------------------------------------------------------------------------------------------

struct FindSurveys {
    std::optional<BodyId> school = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindSurveys, (), (school, cursor, limit))

struct OneSurvey {
    SurveyId id;
};
BOOST_DESCRIBE_STRUCT(OneSurvey, (), (id))

struct PutSurvey {
    SurveyId id;
    BodyId school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title = {};
    std::string introduction = {};
    bool anonymous = true;
    int cell_min = 10;  // results of fewer answers are hidden; 3–50
    Date closes_on;
    std::vector<SurveyQuestion> questions = {};
    std::int64_t version = 0;  // as seen; 0: new
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PutSurvey, (),
                      (id, school, school_year, term, title, introduction, anonymous, cell_min, closes_on, questions,
                       version, county))

struct StepSurvey {  // open, close
    SurveyId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepSurvey, (), (id, county, if_match))

struct SurveyReply {
    std::string key;
    std::vector<std::string> choices = {};
    std::string text = {};
};
BOOST_DESCRIBE_STRUCT(SurveyReply, (), (key, choices, text))

struct AnswerSurvey {
    SurveyId id;
    pupils::PupilId pupil;
    std::vector<SurveyReply> answers = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnswerSurvey, (), (id, pupil, answers, county))

// ---- public
// ---------------------------------------------------------------------------------------------------------------------

struct FindPublicPlans {
    std::optional<std::string> school = {};  // part of its name
    std::optional<std::string> division = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicPlans, (), (school, division, cursor, limit))

struct FindPublicListings {
    std::optional<std::string> division = {};  // code of a county
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicListings, (), (division, cursor, limit))

}  // namespace luoshi::afterschool::catalogue
