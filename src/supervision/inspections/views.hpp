// What the use cases of inspections answer.
#pragma once
#include "supervision/inspections/commands.hpp"

namespace luoshi::supervision::inspections {

using drawing::Risk;
using drawing::RiskFacts;

// What can be done now, and why not.
struct InspectionAction {
    std::string action;
    bool enabled = false;
    std::string reason;
    std::string reason_text;
    std::string reason_text_en;
};
BOOST_DESCRIBE_STRUCT(InspectionAction, (), (action, enabled, reason, reason_text, reason_text_en))

struct InspectionTemplateRow {
    TemplateId id;
    std::string county;
    std::int64_t number = 0;
    std::string title;
    Instant published_at;
    std::string published_by;
};
BOOST_DESCRIBE_STRUCT(InspectionTemplateRow, (), (id, county, number, title, published_at, published_by))

struct InspectionTemplateView {
    TemplateId id;
    std::string county;
    BodyId office;
    std::int64_t number = 0;
    std::int64_t latest = 0;
    std::string title;
    InspectionContent content;
    std::string sha256;
    Instant published_at;
    std::string published_by;
};
BOOST_DESCRIBE_STRUCT(InspectionTemplateView, (), (id, county, office, number, latest, title, content, sha256, published_at, published_by))

struct InspectorAvoidanceView {
    AvoidKind kind = AvoidKind::unit;
    BodyId body;
    std::string body_name;
    std::string words;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(InspectorAvoidanceView, (), (kind, body, body_name, words, until))

struct InspectorView {
    InspectorId id;
    std::string county;
    std::int64_t version = 0;
    std::string code;
    std::string name;
    std::string post_title;
    std::vector<InspectorAvoidanceView> declared;
    std::int64_t visits = 0;  // tasks in which a place was held
    std::optional<Instant> ended_at;
    std::optional<std::string> end_reason;
};
BOOST_DESCRIBE_STRUCT(InspectorView, (), (id, county, version, code, name, post_title, declared, visits, ended_at, end_reason))

struct InspectionPlanRow {
    PlanId id;
    std::string county;
    std::int64_t version = 0;
    BodyId office;
    std::string office_name;
    std::string title;
    int year = 0;
    PlanKind kind = PlanKind::undirected;
    InspectionPlanState state = InspectionPlanState::drafted;
    Date time_from;
    Date time_until;
};
BOOST_DESCRIBE_STRUCT(InspectionPlanRow, (), (id, county, version, office, office_name, title, year, kind, state, time_from, time_until))

struct InspectionRange {
    BodyId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(InspectionRange, (), (id, name))

// A school in range with what its risk is made of.
struct InspectionObject {
    BodyId id;
    std::string code;
    std::string name;
    Risk risk = Risk::low;
    std::int64_t score = 0;
    RiskFacts facts;
};
BOOST_DESCRIBE_STRUCT(InspectionObject, (), (id, code, name, risk, score, facts))

struct InspectionStratum {
    std::string stratum;
    std::int64_t schools = 0, drawn = 0, alternates = 0;
};
BOOST_DESCRIBE_STRUCT(InspectionStratum, (), (stratum, schools, drawn, alternates))

struct InspectionPlanView {
    PlanId id;
    std::string county;
    std::int64_t version = 0;
    BodyId office;
    std::string office_name;
    std::string title;
    int year = 0;
    PlanKind kind = PlanKind::undirected;
    InspectionPlanState state = InspectionPlanState::drafted;
    InspectionPlanContent content;
    std::vector<InspectionRange> range_names;
    Date time_from;
    Date time_until;
    TemplateId template_;
    std::int64_t template_number = 0;
    std::string template_title;
    std::optional<std::string> withdraw_reason;
    std::vector<InspectionObject> objects;   // as of now; a draw freezes them
    std::vector<InspectionStratum> strata;
    std::vector<InspectionAction> actions;
};
BOOST_DESCRIBE_STRUCT(InspectionPlanView, (), (id, county, version, office, office_name, title, year, kind, state, content, range_names, time_from, time_until,
                                               template_, template_number, template_title, withdraw_reason, objects, strata, actions))

struct InspectionStep {  // what every step on a plan, a draw or a task answers
    std::string id;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(InspectionStep, (), (id, version))

struct InspectionDrawRow {
    DrawId id;
    std::string county;
    PlanId plan;
    std::string plan_title;
    std::string office_name;
    InspectionDrawState state = InspectionDrawState::announced;
    Instant announced_at;
    Instant draws_at;
    std::optional<Instant> drawn_at;
};
BOOST_DESCRIBE_STRUCT(InspectionDrawRow, (), (id, county, plan, plan_title, office_name, state, announced_at, draws_at, drawn_at))

struct InspectionEventView {
    DrawEvent event = DrawEvent::announced;
    Instant at;
    std::string by;
    std::string gone;
    std::string came;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(InspectionEventView, (), (event, at, by, gone, came, note))

struct InspectionPickView {
    std::string stratum;
    std::int64_t place = 0;
    bool chosen = false;
    std::string code;
    std::string name;
    std::int64_t score = 0;
    std::vector<std::string> line;  // codes of inspectors, in the order of the draw
};
BOOST_DESCRIBE_STRUCT(InspectionPickView, (), (stratum, place, chosen, code, name, score, line))

// For everybody, but for secret and seed only after the draw.
struct InspectionDrawView {
    DrawId id;
    std::string county;
    std::int64_t version = 0;
    PlanId plan;
    std::string plan_title;
    std::string office_name;
    std::vector<std::string> matters;
    InspectionDrawState state = InspectionDrawState::announced;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string list_digest;
    std::vector<InspectionStratum> strata;
    std::int64_t inspectors = 0;
    std::string commitment;
    std::string public_source;
    Instant announced_at;
    Instant draws_at;
    Date visits_until;
    std::optional<std::string> public_value;
    std::optional<Instant> drawn_at;
    std::optional<std::string> secret;
    std::optional<std::string> seed;
    std::optional<std::string> record_sha256;
    std::vector<InspectionPickView> picks;
    std::vector<InspectionEventView> events;
    std::vector<InspectionAction> actions;  // empty for the public
};
BOOST_DESCRIBE_STRUCT(InspectionDrawView, (), (id, county, version, plan, plan_title, office_name, matters, state, algorithm, list_digest, strata, inspectors,
                                               commitment, public_source, announced_at, draws_at, visits_until, public_value, drawn_at, secret, seed,
                                               record_sha256, picks, events, actions))

struct InspectionTaskRow {
    TaskId id;
    std::string county;
    std::int64_t version = 0;
    TaskOrigin origin = TaskOrigin::drawn;
    std::string title;
    BodyId body;
    std::string body_name;
    TaskState state = TaskState::waiting;
    Date due;
    bool overdue = false;
    std::string inspectors;  // names of the two who go
    std::int64_t findings = 0;
    std::int64_t open_findings = 0;
    std::optional<Instant> submitted_at;
    bool waits_for_me = false;  // the other of the two has signed
};
BOOST_DESCRIBE_STRUCT(InspectionTaskRow, (), (id, county, version, origin, title, body, body_name, state, due, overdue, inspectors, findings, open_findings, submitted_at,
                                              waits_for_me))

struct InspectionSeat {
    InspectorId inspector;
    std::string code;
    std::string name;
    int seat = 1;
    int rank = 1;
    bool holds = false;  // or has been replaced
};
BOOST_DESCRIBE_STRUCT(InspectionSeat, (), (inspector, code, name, seat, rank, holds))

struct InspectionFinding {
    FindingId id;
    std::string item;
    std::string words;
    std::string basis;
    FindingSeverity severity = FindingSeverity::warning;
    bool money = false;
    FindingState state = FindingState::open;
    std::optional<std::string> conclusion;
};
BOOST_DESCRIBE_STRUCT(InspectionFinding, (), (id, item, words, basis, severity, money, state, conclusion))

// The same or nearly the same picture elsewhere. Of visits that one may not see, only that it is there.
struct PhotoTwin {
    bool same_bytes = false;
    int bits_apart = 0;
    std::string where;  // school and day, or empty
};
BOOST_DESCRIBE_STRUCT(PhotoTwin, (), (same_bytes, bits_apart, where))

struct InspectionPhotoView {
    std::string id;
    std::string sha256;
    std::int64_t bytes = 0;
    std::optional<Instant> taken_at;
    std::string taken_where;
    std::vector<PhotoTwin> twins;
};
BOOST_DESCRIBE_STRUCT(InspectionPhotoView, (), (id, sha256, bytes, taken_at, taken_where, twins))

struct InspectionFormView {
    std::string id;
    std::string sha256;
    std::string snapshot_sha256;
    std::optional<RiskFacts> snapshot;  // what the system knew of the school in that moment; not for who went: they look it up
    std::vector<InspectionAnswer> answers;
    InspectionMarks marks;
    InspectionSignature first, second, school;
    bool school_refused = false;
    std::string school_remark;
    Instant filled_at;
    Instant submitted_at;
    std::string submitted_by;
    SigningWay way = SigningWay::two_accounts;
    std::optional<std::string> refused_by;  // of the two, with the reason
    std::string refused_reason;
};
BOOST_DESCRIBE_STRUCT(InspectionFormView, (), (id, sha256, snapshot_sha256, snapshot, answers, marks, first, second, school, school_refused, school_remark, filled_at,
                                               submitted_at, submitted_by, way, refused_by, refused_reason))

// One of the two has signed it, the other has not answered. What is in it is for the two only.
struct InspectionSheetView {
    std::string id;
    std::string sha256;
    std::string signed_by;
    Instant signed_at;
    std::string waits_for;  // the other's name
    bool mine = false;      // signed by oneself
    bool for_me = false;    // to answer
    std::vector<InspectionAnswer> answers;
    InspectionSignature school;
    bool school_refused = false;
    std::string school_remark;
    std::optional<Instant> filled_at;
};
BOOST_DESCRIBE_STRUCT(InspectionSheetView, (), (id, sha256, signed_by, signed_at, waits_for, mine, for_me, answers, school, school_refused, school_remark, filled_at))

// A sheet that was taken back before the other answered.
struct InspectionTakenBack {
    std::string signed_by;
    Instant signed_at;
    std::string by;
    std::string reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(InspectionTakenBack, (), (signed_by, signed_at, by, reason, at))

struct InspectionLookView {
    std::string name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(InspectionLookView, (), (name, at))

struct InspectedCase {
    std::string words;
    std::string basis;
    std::string severity;
    std::int64_t open = 0;
};
BOOST_DESCRIBE_STRUCT(InspectedCase, (), (words, basis, severity, open))

// What the system knows of a school, for who goes there; each look is kept.
struct InspectedSchoolView {
    std::string body_name;
    RiskFacts facts;
    std::vector<InspectedCase> cases;          // open ones of the checks, by rule
    std::vector<InspectionFinding> findings;   // of earlier visits of this office, not closed
    std::vector<InspectionLookView> looks;     // the newest first, this one among them
    std::optional<Instant> open_until;         // none while the visit goes on
};
BOOST_DESCRIBE_STRUCT(InspectedSchoolView, (), (body_name, facts, cases, findings, looks, open_until))

struct InspectionTaskView {
    TaskId id;
    std::string county;
    std::int64_t version = 0;
    TaskOrigin origin = TaskOrigin::drawn;
    std::string title;
    std::string office_name;
    BodyId body;
    std::string body_name;
    TaskState state = TaskState::waiting;
    Date due;
    std::optional<DrawId> draw;
    std::optional<std::string> reason;
    std::string template_title;
    std::int64_t template_number = 0;
    InspectionContent content;
    std::vector<InspectionSeat> seats;
    std::vector<std::string> same_school;  // titles of other visits that wait at this school: go once
    std::string own_name;  // of one who goes, as it is to be signed; empty for others
    std::optional<InspectionSheetView> sheet;
    std::vector<InspectionTakenBack> taken_back;
    std::optional<InspectionFormView> form;
    std::vector<InspectionPhotoView> photos;
    std::vector<InspectionFinding> findings;
    std::optional<Instant> published_at;
    std::optional<Instant> open_until;      // for who went: until when they see it; none while the visit goes on
    std::vector<InspectionLookView> looks;  // for the office
    std::vector<InspectionAction> actions;
};
BOOST_DESCRIBE_STRUCT(InspectionTaskView, (), (id, county, version, origin, title, office_name, body, body_name, state, due, draw, reason, template_title,
                                               template_number, content, seats, same_school, own_name, sheet, taken_back, form, photos, findings, published_at, open_until,
                                               looks, actions))

struct SubmittedForm {
    std::string task;
    std::string form;
    std::string sha256;
    TaskState state = TaskState::countersigning;
    std::int64_t findings = 0;  // none before the other has answered
    std::string waits_for;      // the other's name; empty once the form is in
    Instant signed_at;
};
BOOST_DESCRIBE_STRUCT(SubmittedForm, (), (task, form, sha256, state, findings, waits_for, signed_at))

struct KeptPhoto {
    std::string photo;
    std::string sha256;
    std::vector<PhotoTwin> twins;
};
BOOST_DESCRIBE_STRUCT(KeptPhoto, (), (photo, sha256, twins))

struct PublicInspectionResult {
    std::string school_name;
    std::string office_name;
    std::string title;
    Date inspected_on;
    std::string verdict;  // clean | findings
    std::int64_t findings = 0;
    std::int64_t open_findings = 0;
    Instant published_at;
    std::optional<DrawId> draw;
};
BOOST_DESCRIBE_STRUCT(PublicInspectionResult, (), (school_name, office_name, title, inspected_on, verdict, findings, open_findings, published_at, draw))

}  // namespace luoshi::supervision::inspections
