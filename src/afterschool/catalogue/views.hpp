// What the pages of the catalogue receive. Times of day are "16:30", money integer fen, grades 1–9, weekdays 1 (Monday)
// to 5.
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

struct CatalogueBody {
    BodyId id;
    std::string name;  // as it was called on the day that counts (publication, else today)
    std::string path;
};
BOOST_DESCRIBE_STRUCT(CatalogueBody, (), (id, name, path))

// One thing that may be done; disabled ones say why (slug, and a sentence in both languages).
struct CatalogueAction {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(CatalogueAction, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// ---- automatic checks
// ----------------------------------------------------------------------------------------------------

// pass; fail: stops the submission; warn: shown, stops nothing; open: no value is set or its sources conflict, so that
// the bureau has to judge.
enum class CheckOutcome { pass, fail, warn, open };
BOOST_DESCRIBE_ENUM(CheckOutcome, pass, fail, warn, open)

struct PlanCheckLine {
    std::string code;  // "price-per-lesson"
    CheckOutcome outcome = CheckOutcome::pass;
    std::string words;  // the rule in one sentence
    std::string words_en;
    std::string found;                   // the plan's value; empty where there is none
    std::string limit;                   // what holds; empty where nothing is set
    std::string basis;                   // 怀发改价〔2025〕1号, 第三条; of a rule of the house: its source
    std::string where;                   // section of the plan to go to: content | slots | courses | consultation
    std::optional<std::string> subject;  // id of the course or code of the slot
    std::string subject_name;
};
BOOST_DESCRIBE_STRUCT(PlanCheckLine, (),
                      (code, outcome, words, words_en, found, limit, basis, where, subject, subject_name))

// ---- plans
// -----------------------------------------------------------------------------------------------------------------

// The written parts that the rules ask for (时间、方式、内容、安全、收费、支出).
struct PlanContent {
    using lenient = void;
    std::string organisation;  // who leads, who is on duty
    std::string time_and_way;
    std::string contents;
    std::string safety;
    std::string fees;
    std::string spending;
};
BOOST_DESCRIBE_STRUCT(PlanContent, (), (organisation, time_and_way, contents, safety, fees, spending))

struct PlanSlot {
    std::string code;
    std::string name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
};
BOOST_DESCRIBE_STRUCT(PlanSlot, (), (code, name, weekdays, starts, ends, lessons))

struct PlanRow {
    PlanId id;
    std::string county;
    BodyId school;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    std::int64_t courses = 0;
    std::optional<Instant> submitted_at;
    std::optional<Instant> approved_at;
    std::optional<Instant> published_at;
    std::int64_t fails = 0;  // of the last submission
    std::int64_t warns = 0;
    std::int64_t opens = 0;
};
BOOST_DESCRIBE_STRUCT(PlanRow, (),
                      (id, county, school, school_name, school_year, term, state, courses, submitted_at, approved_at,
                       published_at, fails, warns, opens))

struct CoursePrice {
    std::int64_t serial = 0;
    std::int64_t price_fen = 0;
    std::string state;  // proposed | approved | refused
    std::string reason;
    Instant proposed_at;
    std::optional<Instant> decided_at;
    std::optional<std::string> document;
    std::optional<std::string> decision_reason;
};
BOOST_DESCRIBE_STRUCT(CoursePrice, (),
                      (serial, price_fen, state, reason, proposed_at, decided_at, document, decision_reason))

struct ScreenHit {
    std::string field;  // name | item | aims | materials | safety
    std::string word;   // as found
    std::string kind;   // subject | drill
    std::string words;  // why it is a hit
};
BOOST_DESCRIBE_STRUCT(ScreenHit, (), (field, word, kind, words))

struct CourseView {
    CourseId id;
    std::int64_t version = 1;
    PlanId plan;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::string item;
    std::vector<int> grades;
    int places_min = 0;
    int places_max = 0;
    std::string slot;
    std::string slot_name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<ListingId> listing;
    std::optional<std::string> outside_body_name;
    std::optional<std::string> outside_item;
    std::int64_t price_fen = 0;  // per lesson
    bool price_approved = false;
    std::string price_basis;
    std::string aims;
    std::string materials;
    std::string safety;
    ScreenState screen = ScreenState::clear;
    std::vector<ScreenHit> hits;
    std::optional<std::string> screen_reason;
    CourseState state = CourseState::planned;
    std::optional<std::string> stop_reason;
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(CourseView, (),
                      (id, version, plan, kind, activity, name, item, grades, places_min, places_max, slot, slot_name,
                       weekdays, starts, ends, lessons, room, room_name, teacher, teacher_name, listing,
                       outside_body_name, outside_item, price_fen, price_approved, price_basis, aims, materials, safety,
                       screen, hits, screen_reason, state, stop_reason, actions))

struct CourseDetail {
    CourseView course;
    std::string county;
    CatalogueBody school;
    std::vector<CoursePrice> prices;
};
BOOST_DESCRIBE_STRUCT(CourseDetail, (), (course, county, school, prices))

struct PlanAttachment {
    std::string name;
    std::string sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(PlanAttachment, (), (name, sha256, bytes))

struct ConsultationView {
    ConsultationId id;
    Date held_on;
    std::string form;  // meeting | committee | questionnaire | letter
    int present = 0;
    int agreeing = 0;
    int against = 0;
    std::string opinions;
    std::string answer;  // what the school did with them
    std::vector<PlanAttachment> attachments;
    bool fits = false;  // the slots and prices are still those that were shown
    Instant recorded_at;
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(ConsultationView, (),
                      (id, held_on, form, present, agreeing, against, opinions, answer, attachments, fits, recorded_at,
                       recorded_by))

// A value that the prices were checked against, as it stood when the bureau approved.
struct RuleCopy {
    std::string parameter;
    std::string qualifier;  // primary | junior; empty: none
    std::string words;      // 4 元
    std::string state;      // confirmed | unconfirmed | conflicting
    std::string version;    // id of the value
    std::string document;
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(RuleCopy, (), (parameter, qualifier, words, state, version, document, clause))

struct DecisionView {
    std::int64_t serial = 0;  // of the submission
    std::string decision;     // approved | returned
    std::string reasons;
    std::optional<std::string> document;
    std::vector<RuleCopy> rules;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(DecisionView, (), (serial, decision, reasons, document, rules, at, by))

struct SubmissionView {
    std::int64_t serial = 0;
    std::string number;  // 课服报〔2026〕430104-3-1: on the receipt
    Instant at;
    std::string by;
    std::vector<PlanCheckLine> checks;
};
BOOST_DESCRIBE_STRUCT(SubmissionView, (), (serial, number, at, by, checks))

struct CatalogueEvent {
    Instant at;
    std::string who;
    std::string event;
    std::string words;
    std::string words_en;
    std::string what;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(CatalogueEvent, (), (at, who, event, words, words_en, what, reason))

struct PlanSection {
    std::string section;  // survey | content | slots | courses | consultation | check
    std::string words;
    std::string words_en;
    std::string state;  // done | open | locked | stale
    std::string detail;
    std::string detail_en;
};
BOOST_DESCRIBE_STRUCT(PlanSection, (), (section, words, words_en, state, detail, detail_en))

struct PlanView {
    PlanId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    PlanContent content;
    std::optional<std::string> lessons_end;
    std::vector<PlanSlot> slots;
    std::vector<CourseView> courses;
    std::vector<ConsultationView> consultations;
    std::vector<SubmissionView> submissions;
    std::vector<DecisionView> decisions;
    std::vector<CatalogueEvent> timeline;
    std::vector<PlanSection> sections;
    std::optional<std::string> approval_document;
    std::optional<Instant> published_at;
    std::optional<std::string> end_reason;
    std::optional<SurveyId> survey;  // the newest one of this school and term
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(PlanView, (),
                      (id, version, county, school, school_year, term, state, content, lessons_end, slots, courses,
                       consultations, submissions, decisions, timeline, sections, approval_document, published_at,
                       end_reason, survey, actions))

struct PlanStep {
    PlanId id;
    std::int64_t version = 1;
    PlanState state = PlanState::draft;
    std::optional<std::string> number;  // of the submission
};
BOOST_DESCRIBE_STRUCT(PlanStep, (), (id, version, state, number))

struct PlanChecks {
    PlanId id;
    std::int64_t fails = 0;
    std::int64_t warns = 0;
    std::int64_t opens = 0;
    std::vector<PlanCheckLine> checks;
};
BOOST_DESCRIBE_STRUCT(PlanChecks, (), (id, fails, warns, opens, checks))

// ---- rooms and teachers
// ------------------------------------------------------------------------------------------------------

struct SchoolRoomView {
    RoomId id;
    std::int64_t version = 1;
    std::string name;
    int places = 0;
    bool in_use = true;
};
BOOST_DESCRIBE_STRUCT(SchoolRoomView, (), (id, version, name, places, in_use))

struct ServiceTeacher {
    TeacherId id;
    std::int64_t version = 1;
    TeacherKind kind = TeacherKind::own;
    std::string name;
    std::string skill;
    std::optional<AccountId> account;
    std::optional<ListingId> listing;
    std::optional<OutsideStaffId> staff;
    std::optional<std::string> outside_body_name;
    std::optional<std::string> vetting_proof;
    std::optional<Date> vetted_on;
    std::optional<Date> vetting_until;
    std::optional<Date> health_until;
    std::optional<Date> contract_until;
    bool active = true;
    bool fit = true;        // today
    std::string fit_words;  // 无犯罪记录查询 2026-08-31 到期
    std::string fit_words_en;
};
BOOST_DESCRIBE_STRUCT(ServiceTeacher, (),
                      (id, version, kind, name, skill, account, listing, staff, outside_body_name, vetting_proof,
                       vetted_on, vetting_until, health_until, contract_until, active, fit, fit_words, fit_words_en))

struct SchoolPeopleAndRooms {
    CatalogueBody school;
    std::string county;
    bool may_change = false;
    std::vector<SchoolRoomView> rooms;
    std::vector<ServiceTeacher> teachers;
};
BOOST_DESCRIBE_STRUCT(SchoolPeopleAndRooms, (), (school, county, may_change, rooms, teachers))

// ---- outside bodies
// -------------------------------------------------------------------------------------------------------------

struct OutsideItemView {
    std::string code;
    std::string name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;  // introduction price per pupil and lesson
    bool listed = false;
};
BOOST_DESCRIBE_STRUCT(OutsideItemView, (), (code, name, activity, grades, price_fen, listed))

struct OutsideStaffView {
    OutsideStaffId id;
    std::int64_t version = 1;
    std::string name;
    std::string skill;
    std::string vetting_proof;
    Date vetted_on;
    Date vetting_until;
    Date health_until;
    Date contract_until;
    bool active = true;
    bool fit = true;
};
BOOST_DESCRIBE_STRUCT(OutsideStaffView, (),
                      (id, version, name, skill, vetting_proof, vetted_on, vetting_until, health_until, contract_until,
                       active, fit))

struct OutsideAnnualCheck {
    int year = 0;
    std::string result;  // passed | to_rectify | failed
    std::string words;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(OutsideAnnualCheck, (), (year, result, words, at, by))

struct ListingStanding {
    std::string words;  // 在名单内，有效至 2027-07-31; 办学许可证已于 2026-08-31 到期，不能新开课程
    std::string words_en;
    bool may_open_courses = false;
    std::string tone;  // ok | warn | stop
};
BOOST_DESCRIBE_STRUCT(ListingStanding, (), (words, words_en, may_open_courses, tone))

struct ListingRow {
    ListingId id;
    std::string county;
    BodyId body;
    std::string name;
    ListingState state = ListingState::applied;
    ListingStanding standing;
    Date licence_until;
    std::optional<Date> listed_until;
    std::int64_t items = 0;
    std::int64_t running_courses = 0;
    Instant applied_at;
};
BOOST_DESCRIBE_STRUCT(ListingRow, (),
                      (id, county, body, name, state, standing, licence_until, listed_until, items, running_courses,
                       applied_at))

struct RunningOutsideCourse {
    CourseId id;
    std::string name;
    std::string school_name;
};
BOOST_DESCRIBE_STRUCT(RunningOutsideCourse, (), (id, name, school_name))

struct ListingView {
    ListingId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody body;
    ListingState state = ListingState::applied;
    ListingStanding standing;
    std::string name;
    std::string credit_code;
    std::optional<std::string> credit_warning;  // the check digit does not fit: looked at, not refused
    std::string licence_kind;
    std::string licence_number;
    Date licence_until;
    bool on_national_platform = false;
    std::int64_t deposit_fen = 0;
    std::optional<Date> deposit_paid_on;
    PlanCheckLine deposit_check;
    std::string contact;  // only for the body itself and the bureau
    std::string about;
    Instant applied_at;
    std::optional<std::string> decision_document;
    std::optional<std::string> decision_reason;
    std::optional<Date> listed_from;
    std::optional<Date> listed_until;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    std::vector<OutsideItemView> items;
    std::vector<OutsideStaffView> staff;
    std::vector<OutsideAnnualCheck> annual_checks;
    std::vector<RunningOutsideCourse> running_courses;
    std::vector<CatalogueEvent> timeline;
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(ListingView, (),
                      (id, version, county, body, state, standing, name, credit_code, credit_warning, licence_kind,
                       licence_number, licence_until, on_national_platform, deposit_fen, deposit_paid_on, deposit_check,
                       contact, about, applied_at, decision_document, decision_reason, listed_from, listed_until,
                       exited_on, exit_reason, items, staff, annual_checks, running_courses, timeline, actions))

// What a school may choose from: items listed today by bodies that may open courses today.
struct OfferRow {
    ListingId listing;
    std::string body_name;
    std::string item;
    std::string item_name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;
    Date until;  // the first of licence and period to run out
};
BOOST_DESCRIBE_STRUCT(OfferRow, (), (listing, body_name, item, item_name, activity, grades, price_fen, until))

// ---- needs survey
// ---------------------------------------------------------------------------------------------------------------------

enum class SurveyQuestionKind { one, several, text };
BOOST_DESCRIBE_ENUM(SurveyQuestionKind, one, several, text)

struct SurveyChoice {
    std::string key;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SurveyChoice, (), (key, words))

struct SurveyQuestion {
    std::string key;
    SurveyQuestionKind kind = SurveyQuestionKind::one;
    std::string words;
    std::vector<SurveyChoice> choices;
};
BOOST_DESCRIBE_STRUCT(SurveyQuestion, (), (key, kind, words, choices))

struct SurveyView {
    SurveyId id;
    std::int64_t version = 1;
    std::string county;
    CatalogueBody school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string title;
    std::string introduction;
    bool anonymous = true;
    int cell_min = 10;
    std::vector<SurveyQuestion> questions;
    SurveyState state = SurveyState::draft;
    Date closes_on;
    std::int64_t voices = 0;
    std::int64_t pupils = 0;  // who could answer
    std::vector<CatalogueAction> actions;
};
BOOST_DESCRIBE_STRUCT(SurveyView, (),
                      (id, version, county, school, school_year, term, title, introduction, anonymous, cell_min,
                       questions, state, closes_on, voices, pupils, actions))

struct SurveyCell {
    int grade = 0;                       // 0: all
    std::optional<std::int64_t> number;  // none: hidden, too few
};
BOOST_DESCRIBE_STRUCT(SurveyCell, (), (grade, number))

struct SurveyChoiceResult {
    std::string key;
    std::string words;
    std::vector<SurveyCell> cells;  // all, then each grade
};
BOOST_DESCRIBE_STRUCT(SurveyChoiceResult, (), (key, words, cells))

struct SurveyQuestionResult {
    std::string key;
    SurveyQuestionKind kind = SurveyQuestionKind::one;
    std::string words;
    std::vector<SurveyChoiceResult> choices;
    std::vector<std::string> texts;  // in an order that says nothing; none below the minimum
};
BOOST_DESCRIBE_STRUCT(SurveyQuestionResult, (), (key, kind, words, choices, texts))

struct SurveyResult {
    SurveyId id;
    std::string title;
    SurveyState state = SurveyState::draft;
    std::int64_t voices = 0;
    std::int64_t pupils = 0;
    int cell_min = 10;
    bool hidden = false;  // fewer voices than the minimum: nothing is shown
    std::vector<int> grades;
    std::vector<SurveyQuestionResult> questions;
};
BOOST_DESCRIBE_STRUCT(SurveyResult, (), (id, title, state, voices, pupils, cell_min, hidden, grades, questions))

struct SurveyRow {
    SurveyId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string title;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    SurveyState state = SurveyState::draft;
    Date closes_on;
    bool anonymous = true;
    std::int64_t voices = 0;
};
BOOST_DESCRIBE_STRUCT(SurveyRow, (),
                      (id, county, school, school_name, title, school_year, term, state, closes_on, anonymous, voices))

// A guardian's list: one line for each child and open survey of its school.
struct OwnSurvey {
    SurveyId id;
    std::string county;
    std::string pupil;  // id
    std::string pupil_name;
    std::string school_name;
    std::string title;
    std::string introduction;
    bool anonymous = true;
    Date closes_on;
    bool answered = false;
    std::vector<SurveyQuestion> questions;
};
BOOST_DESCRIBE_STRUCT(OwnSurvey, (),
                      (id, county, pupil, pupil_name, school_name, title, introduction, anonymous, closes_on, answered,
                       questions))

// ---- public
// ----------------------------------------------------------------------------------------------------------------------------

struct PublicPlanRow {
    PlanId id;
    std::string school_name;
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t courses = 0;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublicPlanRow, (), (id, school_name, county_name, school_year, term, courses, published_on))

struct PublicCourse {
    CourseId id;
    CourseKind kind = CourseKind::special;
    Activity activity = Activity::clubs;
    std::string name;
    std::vector<int> grades;
    int places_min = 0;
    int places_max = 0;
    std::string slot_name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
    std::int64_t price_fen = 0;
    std::string price_basis;
    std::string price_document;  // of the approval
    std::optional<std::string> outside_body_name;
    std::string aims;
    std::string materials;
    std::string safety;
    bool stopped = false;
};
BOOST_DESCRIBE_STRUCT(PublicCourse, (),
                      (id, kind, activity, name, grades, places_min, places_max, slot_name, weekdays, starts, ends,
                       lessons, price_fen, price_basis, price_document, outside_body_name, aims, materials, safety,
                       stopped))

struct PublicPlan {
    PlanId id;
    std::string school_name;
    std::string school_code;  // of the body
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string approval_document;
    Date published_on;
    bool ended = false;
    PlanContent content;
    std::vector<PublicCourse> courses;
};
BOOST_DESCRIBE_STRUCT(PublicPlan, (),
                      (id, school_name, school_code, county_name, school_year, term, approval_document, published_on,
                       ended, content, courses))

struct PublicOutsideItem {
    std::string name;
    Activity activity = Activity::clubs;
    std::vector<int> grades;
    std::int64_t price_fen = 0;
};
BOOST_DESCRIBE_STRUCT(PublicOutsideItem, (), (name, activity, grades, price_fen))

struct PublicListing {
    ListingId id;
    std::string name;
    std::string county_name;
    ListingState state = ListingState::listed;
    Date listed_from;
    Date listed_until;
    std::string licence_kind;
    Date licence_until;
    std::string decision_document;
    std::optional<Date> exited_on;
    std::optional<std::string> exit_reason;
    bool running_out = false;  // something ran out: no new courses
    std::vector<PublicOutsideItem> items;
};
BOOST_DESCRIBE_STRUCT(PublicListing, (),
                      (id, name, county_name, state, listed_from, listed_until, licence_kind, licence_until,
                       decision_document, exited_on, exit_reason, running_out, items))

// Where the register says what the service is: sentences with their clause, for the page "what it is".
struct ClauseQuote {
    std::string notice;  // id
    std::string title;
    std::optional<std::string> number;
    std::string standing;
    std::optional<std::string> path;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ClauseQuote, (), (notice, title, number, standing, path, text))

struct PlainWords {
    std::vector<ClauseQuote> clauses;
};
BOOST_DESCRIBE_STRUCT(PlainWords, (), (clauses))

}  // namespace luoshi::afterschool::catalogue
