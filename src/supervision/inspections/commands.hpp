// What the use cases of inspections are asked with. `county` names the partition of the office; without it the actor's own counts.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/route.hpp"
#include "supervision/inspections/drawing/risk.hpp"
#include "supervision/inspections/ids.hpp"
#include "supervision/inspections/template.hpp"

namespace luoshi::supervision::inspections {

using drawing::CountedBy;
using org::PostId;

// ---- templates

struct FindInspectionTemplates {
    BodyId office;
};
BOOST_DESCRIBE_STRUCT(FindInspectionTemplates, (), (office))

struct ShowInspectionTemplate {
    TemplateId id;
    std::optional<std::int64_t> number = {};  // without it the latest
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ShowInspectionTemplate, (), (id, number, county))

// A new template (after = 0) or its next version: `after` is the version that was edited.
struct PublishInspectionTemplate {
    TemplateId id;
    BodyId office;
    std::int64_t after = 0;
    std::string title;
    InspectionContent content;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PublishInspectionTemplate, (), (id, office, after, title, content, county))

// ---- inspectors

struct InspectorAvoidance {
    AvoidKind kind = AvoidKind::unit;
    BodyId body;                      // a school, or a body with all below it
    std::string words = {};           // 配偶任教
    std::optional<Date> until = {};   // of a former employer: the last day of avoidance
};
BOOST_DESCRIBE_STRUCT(InspectorAvoidance, (), (kind, body, words, until))

struct FindInspectors {
    BodyId office;
};
BOOST_DESCRIBE_STRUCT(FindInspectors, (), (office))

struct ListInspector {
    InspectorId id;
    BodyId office;
    PostId post;           // its holder of today is listed
    std::string account;   // the name the holder signs in with
    std::vector<InspectorAvoidance> declared = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(ListInspector, (), (id, office, post, account, declared, county))

struct DeclareAvoidance {
    InspectorId id;
    std::vector<InspectorAvoidance> declared;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DeclareAvoidance, (), (id, declared, county, if_match))

struct EndInspector {
    InspectorId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndInspector, (), (id, reason, county, if_match))

// ---- plans

struct InspectionPlanContent {
    std::vector<std::string> matters;
    std::vector<BodyId> range;              // directed: schools; undirected: bodies with all schools below them
    CountedBy counted_by = CountedBy::ratio;  // of each stratum: percent, or how many
    std::int64_t high = 0, mid = 0, low = 0;
    std::int64_t alternates = 1;            // of each stratum
    std::vector<std::string> with = {};     // offices that come along: one visit, several checks (进一次门、查多项事)
};
BOOST_DESCRIBE_STRUCT(InspectionPlanContent, (), (matters, range, counted_by, high, mid, low, alternates, with))

struct WriteInspectionPlan {
    PlanId id;
    BodyId office;
    std::string title;
    int year = 0;
    PlanKind kind = PlanKind::undirected;
    InspectionPlanContent content;
    Date time_from;
    Date time_until;
    TemplateId template_;
    std::int64_t template_number = 1;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};  // of a plan that stands already
};
BOOST_DESCRIBE_STRUCT(WriteInspectionPlan, (), (id, office, title, year, kind, content, time_from, time_until, template_, template_number, county, if_match))

struct FindInspectionPlans {
    std::optional<std::string> body = {};  // path of a subtree in which the office lies
    std::optional<int> year = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindInspectionPlans, (), (body, year, cursor, limit))

struct OneInspectionPlan {
    PlanId id;
};
BOOST_DESCRIBE_STRUCT(OneInspectionPlan, (), (id))

struct PublishInspectionPlan {
    PlanId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(PublishInspectionPlan, (), (id, county, if_match))

struct WithdrawInspectionPlan {
    PlanId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawInspectionPlan, (), (id, reason, county, if_match))

// ---- draws

struct FindInspectionDraws {
    std::optional<std::string> body = {};
    std::optional<PlanId> plan = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindInspectionDraws, (), (body, plan, cursor, limit))

struct OneInspectionDraw {
    DrawId id;
};
BOOST_DESCRIBE_STRUCT(OneInspectionDraw, (), (id))

// Freezes the lists, makes a secret and publishes its commitment with the list's digest.
struct AnnounceInspectionDraw {
    DrawId id;
    PlanId plan;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string public_source;  // 福利彩票3D第2026123期开奖号码; 1–200 characters
    Instant draws_at;           // when the public value will stand; in the future
    Date visits_until;          // the last day of the visits
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnnounceInspectionDraw, (), (id, plan, algorithm, public_source, draws_at, visits_until, county))

struct EnterInspectionValue {
    DrawId id;
    std::string public_value;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EnterInspectionValue, (), (id, public_value, county, if_match))

struct StepInspectionDraw {  // run
    DrawId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepInspectionDraw, (), (id, county, if_match))

struct ReasonedInspectionStep {  // take the value back, cancel
    DrawId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ReasonedInspectionStep, (), (id, reason, county, if_match))

// ---- tasks

struct FindInspectionTasks {
    std::optional<std::string> body = {};  // path of a subtree in which the school lies
    std::optional<TaskState> state = {};
    std::optional<DrawId> draw = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindInspectionTasks, (), (body, state, draw, cursor, limit))

struct OneInspectionTask {
    TaskId id;
};
BOOST_DESCRIBE_STRUCT(OneInspectionTask, (), (id))

// The next in the drawn line goes instead; who that is, nobody chooses. Of a directed visit the office names somebody.
struct ReplaceInspector {
    TaskId id;
    InspectorId gone;
    std::string reason;
    std::optional<InspectorId> came = {};  // of a directed visit only
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ReplaceInspector, (), (id, gone, reason, came, county, if_match))

// The next alternate of the stratum is visited instead.
struct ReplaceObject {
    TaskId id;
    TaskId next;  // id of the task that is made
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(ReplaceObject, (), (id, next, reason, county, if_match))

struct DirectInspection {
    TaskId id;
    BodyId office;
    BodyId body;
    std::string title;
    TemplateId template_;
    std::int64_t template_number = 1;
    InspectorId first, second;
    std::string reason;
    CauseKind cause_kind = CauseKind::other;
    std::optional<std::string> cause = {};  // id of the case or complaint
    Date due;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(DirectInspection, (), (id, office, body, title, template_, template_number, first, second, reason, cause_kind, cause, due, county))

// The picture as it came from the phone; the same id and content get the same answer.
struct KeepInspectionPhoto {
    TaskId id;
    std::string photo;                             // id, made by the phone
    std::optional<std::string> picture_hash = {};  // 16 hexadecimal digits
    std::optional<Instant> taken_at = {};
    std::optional<std::string> taken_where = {};
    std::optional<std::string> county = {};
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepInspectionPhoto, (), (id, photo, picture_hash, taken_at, taken_where, county, upload))

struct OneInspectionPhoto {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(OneInspectionPhoto, (), (id))

struct InspectionSignature {
    std::string name;                          // of the school: empty when it refused
    std::optional<std::string> strokes = {};   // what was drawn on the screen, "x,y x,y|…"
    std::optional<Instant> at = {};
};
BOOST_DESCRIBE_STRUCT(InspectionSignature, (), (name, strokes, at))

// By one of the two, in the own account, with the own signature; it is in once the other has answered.
struct SubmitInspectionForm {
    TaskId id;
    std::string form;  // id, made by the phone: the same id and content get the same answer
    std::vector<InspectionAnswer> answers;
    InspectionSignature own, school;
    bool school_refused = false;
    std::string school_remark = {};
    Instant filled_at;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SubmitInspectionForm, (), (id, form, answers, own, school, school_refused, school_remark, filled_at, county))

// The other of the two signs exactly these bytes in the own account, or refuses with a reason. The same answer again gets the same view.
struct CountersignInspectionForm {
    TaskId id;
    std::string form;
    std::string sha256;  // of the form that was read
    InspectionSignature own = {};
    bool refused = false;
    std::string reason = {};  // of a refusal
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CountersignInspectionForm, (), (id, form, sha256, own, refused, reason, county))

// Before the other has answered: by whoever signed, to correct it, or by the office, when the other cannot answer.
struct TakeInspectionFormBack {
    TaskId id;
    std::string form;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(TakeInspectionFormBack, (), (id, form, reason, county))

// Who goes looks up what the system knows of the school. Each look is kept.
struct LookAtInspectedSchool {
    TaskId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(LookAtInspectedSchool, (), (id, county))

struct PublishInspectionResult {
    TaskId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(PublishInspectionResult, (), (id, county, if_match))

struct FindPublicInspectionDraws {
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicInspectionDraws, (), (cursor, limit))

struct FindPublicInspectionResults {
    std::optional<BodyId> school = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicInspectionResults, (), (school, cursor, limit))

struct NoInspectionQuestion {
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(NoInspectionQuestion, (), (limit))

}  // namespace luoshi::supervision::inspections
