// Incidents and what was done about them: both only grow.
#include "afterschool/attendance/incidents.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/attendance/messages.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "foundation/words.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::afterschool::attendance {
namespace {

struct IncidentHead {
    IncidentId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    std::optional<SessionId> session;
    IncidentKind kind = IncidentKind::other;
    Severity severity = Severity::minor;
    std::string words;
    Instant happened_at;
    Instant recorded_at;
    std::string recorded_by;
    std::string recorded_by_name;
    std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(IncidentHead, (),
                      (id, county, school, school_name, school_path, session, kind, severity, words, happened_at,
                       recorded_at, recorded_by, recorded_by_name, due_at))

struct IncidentColumns {
    IncidentId id;
    std::string county;
    std::string school;
    IncidentKind kind = IncidentKind::other;
    Severity severity = Severity::minor;
    std::string words;
    Instant happened_at;
    std::string recorded_by_name;
    std::optional<Instant> due_at;
    std::optional<Instant> reported_at;
    std::int64_t escalated = 0;
    std::int64_t closed = 0;
    std::int64_t entries = 0;

    IncidentRow row() && {
        return {id,       std::move(county), std::move(school), kind,
                severity, std::move(words),  happened_at,       std::move(recorded_by_name),
                due_at,   reported_at,       escalated > 0,     closed > 0,
                entries};
    }
};
BOOST_DESCRIBE_STRUCT(IncidentColumns, (),
                      (id, county, school, kind, severity, words, happened_at, recorded_by_name, due_at, reported_at,
                       escalated, closed, entries))

struct DueIncident {
    IncidentId id;
    BodyId school;
    std::int64_t entries = 0;
};
BOOST_DESCRIBE_STRUCT(DueIncident, (), (id, school, entries))

Problem no_such_incident() { return {Code::missing, "no-such-incident", "没有这件事", "there is no such incident"}; }

bool sees(Work& work, const IncidentHead& head) {
    const auto& actor = work.actor();
    return actor.may(permissions::manage, head.school_path) || actor.may(permissions::oversee, head.school_path) ||
           (head.recorded_by == actor_key(actor) && actor.may(permissions::take, head.school_path));
}

std::optional<Problem> why_not_add(IncidentAct act, const std::vector<IncidentEntryRow>& entries) {
    const auto has = [&](IncidentAct a) {
        return std::ranges::find(entries, a, &IncidentEntryRow::act) != entries.end();
    };
    if (has(IncidentAct::closed))
        return Problem{Code::conflict, "incident-closed", "这件事已经了结，如有新情况请另行登记",
                       "this incident is closed; record anything new as another one"};
    if (act == IncidentAct::reported && has(IncidentAct::reported))
        return Problem{Code::conflict, "reported-already", "已经上报过", "it has been reported already"};
    if (act == IncidentAct::closed && !has(IncidentAct::measure)) {
        return Problem{Code::conflict, "measure-missing", "请先写明处理措施，再了结",
                       "write down what was done before closing it"};
    }
    return std::nullopt;
}

IncidentView view_of(Work& work, const IncidentHead& head) {
    IncidentView view;
    view.id = head.id;
    view.county = head.county;
    view.school = head.school;
    view.school_name = head.school_name;
    view.kind = head.kind;
    view.severity = head.severity;
    view.words = head.words;
    view.happened_at = head.happened_at;
    view.recorded_at = head.recorded_at;
    view.recorded_by_name = head.recorded_by_name;
    view.due_at = head.due_at;
    const bool of_school =
        work.actor().may(permissions::manage, head.school_path) || head.recorded_by == actor_key(work.actor());
    for (const auto& id : work.all<PupilId>(queries::pupils_of_incident, head.county, head.id)) {
        if (const auto pupil = pupils::find_pupil(work, id))
            view.pupils.push_back(of_school ? pupil->name + "（" + pupil->class_name + "）" : pupil->code);
    }
    view.entries = work.all<IncidentEntryRow>(queries::entries_of_incident, head.county, head.id);
    if (work.actor().may(permissions::manage, head.school_path)) {
        view.actions.push_back(
            action_view("note", "补充情况", "Add a note", why_not_add(IncidentAct::note, view.entries)));
        view.actions.push_back(action_view("measure", "登记处理措施", "Write down what was done",
                                           why_not_add(IncidentAct::measure, view.entries)));
        view.actions.push_back(action_view("insurance", "登记保险办理", "Write down the insurance",
                                           why_not_add(IncidentAct::insurance, view.entries)));
        view.actions.push_back(action_view("reported", "上报县级教育部门", "Report to the county",
                                           why_not_add(IncidentAct::reported, view.entries)));
        view.actions.push_back(action_view("closed", "了结", "Close", why_not_add(IncidentAct::closed, view.entries)));
    }
    return view;
}

// The county hears the kind and the school, not what happened to whom: that it reads in the system.
Result<Nothing> report_to_county(Work& work, BodyId school, IncidentId incident, bool late) {
    const auto body = org::find_body(work, school).value();
    const MailWords words{
        late ? "课后服务安全事件逾期未报" : "课后服务安全事件上报",
        late ? "Luoshi: an incident was not reported in time" : "Luoshi: an incident was reported",
        fmt::format("{}有一起课后服务安全事件{}。详情请登录系统，在“安全事件”中查看。", body.name,
                    late ? "已过上报时限，学校尚未上报" : "已上报"),
        fmt::format("{}: an incident of the after-school service {}. Sign in and look under \"Incidents\".", body.name,
                    late ? "was not reported within the time allowed" : "was reported")};
    return tell_county(work, body,
                       {.about = fmt::format("attendance.incident/{}/{}", incident.to_string(), late ? "late" : "reported"),
                        .kind = "attendance.incident",
                        .subject = words.subject,
                        .text = words.text,
                        .mail = words});
}

std::optional<IncidentHead> load(Work& work, IncidentId id) {
    return work.one<IncidentHead>(queries::incident_by_id, id);
}

}  // namespace

Result<IncidentView> record_incident(Work& work, const RecordIncident& command) {
    const Problem no_body{Code::missing, "no-such-body", "没有这所学校", "there is no such school"};
    const auto school = org::find_body(work, command.school);
    if (!school) return no_body;
    const auto& actor = work.actor();
    bool may = actor.may(permissions::manage, school->path);
    if (!may && command.session) {  // whoever watches over the session records what happened there
        const auto at = find_session_at(work, *command.session);
        may = at && at->takes() && at->session.school == school->id && actor.may(permissions::take, school->path);
    }
    if (!may) return no_body;
    TRY_DO(require_county(work, school->county));
    if (const auto known = load(work, command.id)) {
        if (known->school == command.school && known->words == command.words &&
            known->happened_at == command.happened_at && known->severity == command.severity)
            return view_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一件事，请重新提交",
                       "this id belongs to another incident; submit anew"};
    }
    TRY_DO(require_words("words", command.words, 2000, "内容"));
    if (command.happened_at > work.now())
        return Problem{Code::invalid,
                       "time-invalid",
                       "发生时间不能晚于现在",
                       "it cannot have happened in the future",
                       {{"happened_at", "invalid", "发生时间不能晚于现在"}}};
    if (command.session) {
        const auto session = timetable::find_session(work, *command.session);
        if (!session || session->school != school->id) return no_such_session();
    }
    for (const auto& id : command.pupils) {
        const auto pupil = pupils::find_pupil(work, id);
        if (!pupil || pupil->school != school->id)
            return Problem{Code::missing, "no-such-pupil", "没有这名学生", "there is no such pupil"};
    }
    std::optional<Instant> due;
    if (command.severity != Severity::minor) {
        if (const auto hours =
                rules::held_number(work, "incident.report_hours", {.path = school->path, .on = work.today()})) {
            due = command.happened_at.plus(std::chrono::hours{*hours});
        }
    }
    work.run(queries::insert_incident, school->county, command.id, school->id, command.session, command.kind,
             command.severity, command.words, command.happened_at, work.now(), actor_key(actor), actor.name, due);
    for (const auto& id : command.pupils) work.run(queries::insert_incident_pupil, school->county, command.id, id);
    work.record("attendance.record_incident", "incident", command.id.to_string(),
                json::value{{"severity", std::string(json::enum_name(command.severity))}});
    work.emit("attendance.incident_recorded",
              json::value{{"county", school->county},
                          {"school", school->id.to_string()},
                          {"incident", command.id.to_string()},
                          {"severity", std::string(json::enum_name(command.severity))}});
    return view_of(work, load(work, command.id).value());
}

Result<IncidentView> add_to_incident(Work& work, const AddToIncident& command) {
    const auto head = load(work, command.id);
    if (!head || !sees(work, *head)) return no_such_incident();
    TRY_DO(require(work.actor(), permissions::manage, head->school_path));
    TRY_DO(require_county(work, head->county));
    TRY_DO(require_words("words", command.words, 2000, "内容"));
    if (command.act == IncidentAct::escalated)
        return Problem{Code::invalid, "act-invalid", "逾期上报由系统登记", "the system itself escalates"};
    const auto entries = work.all<IncidentEntryRow>(queries::entries_of_incident, head->county, head->id);
    const auto next = static_cast<std::int64_t>(entries.size()) + 1;
    if (command.serial >= 1 && command.serial < next) {
        const auto& known = entries[static_cast<std::size_t>(command.serial - 1)];
        if (known.act == command.act && known.words == command.words) return view_of(work, *head);
    }
    if (command.serial != next)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚补充了新情况，请刷新后再提交",
                       "somebody has just added to it; load it anew"};
    if (auto why_not = why_not_add(command.act, entries)) return *why_not;
    work.run(queries::insert_incident_entry, head->county, head->id, next, command.act, command.words, work.now(),
             actor_key(work.actor()), work.actor().name);
    if (command.act == IncidentAct::reported) TRY_DO(report_to_county(work, head->school, head->id, false));
    work.record("attendance.add_to_incident", "incident", head->id.to_string(),
                json::value{{"act", std::string(json::enum_name(command.act))}});
    return view_of(work, *head);
}

Result<IncidentView> show_incident(Work& work, const OneIncident& command) {
    const auto head = load(work, command.id);
    if (!head || !sees(work, *head)) return no_such_incident();
    return view_of(work, *head);
}

Result<http::Page<IncidentRow>> find_incidents(Work& work, const FindIncidents& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    auto scopes = work.actor().scopes(permissions::manage);
    for (auto& scope : work.actor().scopes(permissions::oversee)) scopes.push_back(std::move(scope));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<IncidentColumns>(queries::find_incidents, key_set(scopes), command.body,
                                          command.open.value_or(false), after.at, after.id, limit + 1);
    http::Page<IncidentRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (auto& row : rows) page.items.push_back(std::move(row).row());
    if (more) page.next = http::write_time_cursor(page.items.back().happened_at, page.items.back().id.to_string());
    return page;
}

std::vector<IncidentRow> incidents_of_day(Work& work, std::string_view county, BodyId school, Date day) {
    std::vector<IncidentRow> rows;
    const auto start = Instant::parse(day.to_string() + "T00:00:00+08:00").value();
    for (auto& row : work.all<IncidentColumns>(queries::incidents_of_day, county, school, start,
                                               start.plus(std::chrono::hours{24})))
        rows.push_back(std::move(row).row());
    return rows;
}

Result<int> escalate_incidents(Work& work) {
    int escalated = 0;
    for (const auto& due : work.all<DueIncident>(queries::incidents_to_escalate, work.county(), work.now())) {
        work.run(queries::insert_incident_entry, work.county(), due.id, due.entries + 1, IncidentAct::escalated,
                 "上报时限已到，学校未上报，系统已提示县级教育部门", work.now(), actor_key(work.actor()), "系统");
        TRY_DO(report_to_county(work, due.school, due.id, true));
        work.record("attendance.escalate_incident", "incident", due.id.to_string());
        work.emit("attendance.incident_escalated",
                  json::value{
                      {"county", work.county()}, {"school", due.school.to_string()}, {"incident", due.id.to_string()}});
        ++escalated;
    }
    return escalated;
}

}  // namespace luoshi::afterschool::attendance
