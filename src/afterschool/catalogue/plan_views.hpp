// A school's plan of a term on its way from the draft to publication. Times of day are "16:30", weekdays 1 (Monday) to
// 5.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/course_views.hpp"
#include "afterschool/catalogue/ids.hpp"
#include "afterschool/catalogue/shared_views.hpp"
#include "afterschool/catalogue/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {

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
    std::optional<Instant> taken_back_at;  // an approval that the bureau took back before the publication
    std::optional<std::string> taken_back_by;
    std::optional<std::string> taken_back_reasons;
};
BOOST_DESCRIBE_STRUCT(DecisionView, (), (serial, decision, reasons, document, rules, at, by, taken_back_at, taken_back_by, taken_back_reasons))

struct SubmissionView {
    std::int64_t serial = 0;
    std::string number;  // 课服报〔2026〕430104-3-1: on the receipt
    Instant at;
    std::string by;
    std::vector<PlanCheckLine> checks;
};
BOOST_DESCRIBE_STRUCT(SubmissionView, (), (serial, number, at, by, checks))

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
    bool base_by_day = false;  // the price of the base service is that of a day here
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
                       base_by_day, consultations, submissions, decisions, timeline, sections, approval_document, published_at,
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

}  // namespace luoshi::afterschool::catalogue
