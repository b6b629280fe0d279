// Rows of this room, and the questions that several use cases ask.
#pragma once
#include <map>
#include <set>

#include "platform/access/actor_key.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/inspections/use_cases.hpp"

namespace luoshi::supervision::inspections {

inline constexpr std::string_view last_id = "ffffffff-ffff-ffff-ffff-ffffffffffff";

json::value key_set(const std::vector<std::string>& keys);
std::size_t page_size(const std::optional<int>& limit);
std::string trimmed(const std::string& text);
Result<Nothing> require_reason(const std::string& reason);
Problem wrong_state(std::string words, std::string words_en);
Problem id_taken();
InspectionAction action(std::string name, const std::optional<Problem>& why_not);

template <class T>
Result<T> read_cursor(const std::optional<std::string>& cursor) {
    const auto id = T::parse(cursor ? std::string_view(*cursor) : last_id);
    if (!id) return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; begin with the first page"};
    return *id;
}
template <class T>
http::Page<T> page_of(std::vector<T> rows, std::size_t limit) {
    http::Page<T> page;
    if (rows.size() > limit) {
        rows.resize(limit);
        page.next = rows.back().id.to_string();
    }
    page.items = std::move(rows);
    return page;
}

// The office, when the actor holds one of the rights over it; else as if it did not exist. With `county`, it must be the one that is written in.
Result<org::BodyLine> find_office(Work& work, BodyId office, const Permission& permission);
Result<Nothing> require_county(Work& work, const std::string& county);
Result<Nothing> require_version(const http::IfMatch& if_match, std::int64_t version);

struct TemplateVersion {
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
BOOST_DESCRIBE_STRUCT(TemplateVersion, (), (id, county, office, number, latest, title, content, sha256, published_at, published_by))
std::optional<TemplateVersion> find_template(Work& work, const std::string& county, TemplateId id, std::int64_t number);  // 0: the latest

struct InspectorRow {
    std::string county;
    InspectorId id;
    std::int64_t version = 0;
    BodyId office;
    std::string code;
    PostId post;
    std::string post_title;
    org::PersonId person;
    std::string name;
    AccountId account;
    std::vector<InspectorAvoidance> declared;
    std::optional<std::int64_t> live;
    std::optional<Instant> ended_at;
    std::optional<std::string> end_reason;
};
BOOST_DESCRIBE_STRUCT(InspectorRow, (), (county, id, version, office, code, post, post_title, person, name, account, declared, live, ended_at, end_reason))
std::vector<InspectorRow> inspectors_of(Work& work, const std::string& county, BodyId office);
std::optional<InspectorRow> find_inspector(Work& work, const std::string& county, InspectorId id);

struct PlanHead {
    std::string county;
    PlanId id;
    std::int64_t version = 0;
    BodyId office;
    std::string office_name;
    std::string office_path;
    std::string title;
    int year = 0;
    PlanKind kind = PlanKind::undirected;
    InspectionPlanContent content;
    Date time_from;
    Date time_until;
    TemplateId template_;
    std::int64_t template_number = 0;
    InspectionPlanState state = InspectionPlanState::drafted;
    std::optional<std::string> digest;
    std::optional<std::string> withdraw_reason;
};
BOOST_DESCRIBE_STRUCT(PlanHead, (), (county, id, version, office, office_name, office_path, title, year, kind, content, time_from, time_until, template_,
                                     template_number, state, digest, withdraw_reason))
std::optional<PlanHead> find_plan(Work& work, PlanId id);

struct DrawFigures {
    std::vector<InspectionStratum> strata;
    std::int64_t inspectors = 0;
};
BOOST_DESCRIBE_STRUCT(DrawFigures, (), (strata, inspectors))

struct DrawHead {
    std::string county;
    DrawId id;
    std::int64_t version = 0;
    BodyId office;
    std::string office_name;
    std::string office_path;
    PlanId plan;
    std::string plan_title;
    InspectionPlanContent plan_content;
    InspectionDrawState state = InspectionDrawState::announced;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string list_digest;
    DrawFigures figures;
    std::string commitment;
    std::string secret;
    std::string public_source;
    Instant draws_at;
    Date visits_until;
    Instant announced_at;
    std::optional<std::string> public_value;
    std::optional<std::string> entered_by;
    std::optional<Instant> drawn_at;
    std::optional<std::string> seed;
    std::optional<std::string> record_sha256;
    TemplateId template_;
    std::int64_t template_number = 0;
};
BOOST_DESCRIBE_STRUCT(DrawHead, (), (county, id, version, office, office_name, office_path, plan, plan_title, plan_content, state, algorithm, list_digest,
                                     figures, commitment, secret, public_source, draws_at, visits_until, announced_at, public_value, entered_by, drawn_at,
                                     seed, record_sha256, template_, template_number))
std::optional<DrawHead> find_draw(Work& work, DrawId id);
Problem no_such_draw();
// For a step: seen, permitted, of this county, of the version that was seen.
Result<DrawHead> draw_for_step(Work& work, DrawId id, const http::IfMatch& if_match);
InspectionStep step_of(Work& work, DrawId id);
struct Entry {
    DrawEvent event = DrawEvent::announced;
    std::string gone = {};
    std::string came = {};
    std::string note = {};
};
std::int64_t add_entry(Work& work, const std::string& county, DrawId draw, const Entry& entry);  // answers its serial

// The order of the questions is the order in which a refusal is told.
std::optional<Problem> why_not_enter(const DrawHead& head, Instant now);
std::optional<Problem> why_not_confirm(const DrawHead& head, const Actor& actor);
std::optional<Problem> why_not_take_back(const DrawHead& head);
std::optional<Problem> why_not_run(const DrawHead& head);
std::optional<Problem> why_not_cancel(const DrawHead& head, Instant now);

struct TaskHead {
    std::string county;
    TaskId id;
    std::int64_t version = 0;
    BodyId office;
    std::string office_name;
    std::string office_path;
    TaskOrigin origin = TaskOrigin::drawn;
    std::string title;
    std::optional<DrawId> draw;
    std::optional<std::string> stratum;
    std::optional<std::int64_t> place;
    std::optional<std::int64_t> chosen;
    BodyId body;
    std::string body_name;
    std::string body_path;
    TemplateId template_;
    std::int64_t template_number = 0;
    std::optional<std::string> reason;
    Date due;
    TaskState state = TaskState::waiting;
    Instant made_at;
    std::optional<Instant> submitted_at;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(TaskHead, (), (county, id, version, office, office_name, office_path, origin, title, draw, stratum, place, chosen, body, body_name,
                                     body_path, template_, template_number, reason, due, state, made_at, submitted_at, published_at))
std::optional<TaskHead> find_task(Work& work, TaskId id);

struct SeatRow {
    InspectorId inspector;
    std::string code;
    std::string name;
    int seat = 1;
    int rank = 1;
    AccountId account;
    std::int64_t holds = 0;
};
BOOST_DESCRIBE_STRUCT(SeatRow, (), (inspector, code, name, seat, rank, account, holds))
std::vector<SeatRow> seats_of(Work& work, const TaskHead& head);
// The two who go now, in the order of their places.
struct Holders {
    SeatRow first, second;
};
Holders holders_of(const std::vector<SeatRow>& seats);
bool goes(const Actor& actor, const Holders& holders);

// The seat that the actor's account holds; for one who goes.
const SeatRow& own_seat(const Actor& actor, const Holders& holders);
const SeatRow& other_seat(const Actor& actor, const Holders& holders);

// Until when who went sees the visit: so many days (rules: inspection.access_days, else thirty) after the form was in; none while the visit goes on.
Instant access_end(Work& work, std::string_view office_path, Instant submitted_at);
std::optional<Instant> access_end(Work& work, const TaskHead& head);
// One who goes, in time: from the assignment to that day.
bool goes_in_time(Work& work, const TaskHead& head, const Holders& holders);
// Inspectors who neither plan nor draw: what is published does not let them back in.
bool only_inspects(const Actor& actor, std::string_view office_path);
// The office itself, those who go in their time, and once the form is in the school itself; once it is published, whoever may read there and is no inspector.
bool may_see(Work& work, const TaskHead& head, const Holders& holders);

struct SheetRow {
    std::int64_t number = 0;
    std::string id;
    std::string content;
    std::string sha256;
    std::string snapshot;
    std::string snapshot_sha256;
    int seat = 1;
    int rank = 1;
    InspectorId inspector;
    AccountId account;
    Instant signed_at;
    std::string signed_by;
};
BOOST_DESCRIBE_STRUCT(SheetRow, (), (number, id, content, sha256, snapshot, snapshot_sha256, seat, rank, inspector, account, signed_at, signed_by))
// The one that waits for the other's answer.
std::optional<SheetRow> open_sheet_of(Work& work, const TaskHead& head);
Problem no_such_task();

}  // namespace luoshi::supervision::inspections
