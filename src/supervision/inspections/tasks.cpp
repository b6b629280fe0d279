// Visits as the office, those who go, and the school see them.
#include <fmt/format.h>

#include "supervision/inspections/form_content.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/shown_findings.hpp"
#include "supervision/inspections/twins.hpp"

namespace luoshi::supervision::inspections {
namespace {

struct TaskColumns {
    TaskId id;
    std::string county;
    std::int64_t version = 0;
    TaskOrigin origin = TaskOrigin::drawn;
    std::string title;
    BodyId body;
    std::string body_name;
    TaskState state = TaskState::waiting;
    Date due;
    std::string first, second;
    std::int64_t findings = 0, open_findings = 0;
    std::optional<Instant> submitted_at;
    std::optional<AccountId> signed_in;  // the account in which one of the two signed what waits for the other
    std::string office_path;
};
BOOST_DESCRIBE_STRUCT(TaskColumns, (), (id, county, version, origin, title, body, body_name, state, due, first, second, findings, open_findings, submitted_at, signed_in,
                                        office_path))

InspectionTaskRow row_of(TaskColumns&& c, Date today) {
    const bool overdue = (c.state == TaskState::waiting || c.state == TaskState::countersigning) && c.due < today;
    return {c.id, std::move(c.county), c.version, c.origin, std::move(c.title), c.body, std::move(c.body_name), c.state, c.due, overdue,
            c.first + "、" + c.second, c.findings, c.open_findings, c.submitted_at, false};
}

std::vector<InspectionTaskRow> rows_of(std::vector<TaskColumns>&& columns, Date today) {
    std::vector<InspectionTaskRow> rows;
    for (auto& c : columns) rows.push_back(row_of(std::move(c), today));
    return rows;
}

struct FormRow {
    std::string id;
    std::string sha256;
    std::string snapshot_sha256;
    RiskFacts snapshot;
    FormContent content;
    Instant submitted_at;
    std::string submitted_by;
    SigningWay way = SigningWay::two_accounts;
};
BOOST_DESCRIBE_STRUCT(FormRow, (), (id, sha256, snapshot_sha256, snapshot, content, submitted_at, submitted_by, way))

struct AnswerRow {
    std::int64_t number = 0;
    SheetAnswer answer = SheetAnswer::signed_;
    std::string signed_by;
    Instant signed_at;
    std::string name;
    std::string strokes;
    std::string reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(AnswerRow, (), (number, answer, signed_by, signed_at, name, strokes, reason, at))

struct PhotoColumns {
    std::string id;
    std::string sha256;
    std::int64_t bytes = 0;
    std::optional<std::string> picture_hash;
    std::optional<Instant> taken_at;
    std::string taken_where;
};
BOOST_DESCRIBE_STRUCT(PhotoColumns, (), (id, sha256, bytes, picture_hash, taken_at, taken_where))

std::optional<Problem> why_not_replace(const TaskHead& head) {
    if (head.state == TaskState::waiting) return std::nullopt;
    if (head.state == TaskState::countersigning)
        return Problem{Code::conflict, "form-half-signed", "一名检查人员已签字，正等另一人会签；要更换请先收回检查表", "one of the two has signed the form; take it back first"};
    return Problem{Code::conflict, "not-waiting", "检查表已提交或学校已更换，不能再更换", "the form is in or the school was replaced"};
}
std::optional<Problem> why_not_publish(const TaskHead& head) {
    if (head.state == TaskState::submitted) return std::nullopt;
    if (head.state == TaskState::published) return wrong_state("结果已经公布", "the result is published already");
    return Problem{Code::conflict, "form-missing", "检查表经两名检查人员签字提交后才能公布结果", "a result needs a form that both inspectors answered"};
}
std::optional<Problem> why_not_take_back(const TaskHead& head) {
    if (head.state == TaskState::countersigning) return std::nullopt;
    return wrong_state("没有等待会签的检查表", "no form waits for the other's signature");
}

// What both signed, and what came before it. The other's signature stands beside the bytes, not in them.
void add_answers(Work& work, const TaskHead& head, InspectionTaskView& view) {
    for (auto& row : work.all<AnswerRow>(queries::answers_of, head.county, head.id)) {
        if (row.answer == SheetAnswer::taken_back) {
            view.taken_back.push_back({std::move(row.signed_by), row.signed_at, std::move(row.name), std::move(row.reason), row.at});
        } else if (row.answer == SheetAnswer::refused) {
            view.form->refused_by = std::move(row.name);
            view.form->refused_reason = std::move(row.reason);
        } else {
            auto& empty = view.form->first.name.empty() ? view.form->first : view.form->second;
            empty = {std::move(row.name), row.strokes.empty() ? std::nullopt : std::optional(std::move(row.strokes)), row.at};
        }
    }
}

void add_sheet(Work& work, const TaskHead& head, const Holders& holders, InspectionTaskView& view) {
    const auto sheet = open_sheet_of(work, head);
    if (!sheet) return;
    const auto& actor = work.actor();
    const auto& other = sheet->seat == 1 ? holders.second : holders.first;
    view.sheet = InspectionSheetView{sheet->id, sheet->sha256, sheet->signed_by, sheet->signed_at, other.name, actor.account == sheet->account, actor.account == other.account, {}, {}, false, {}, {}};
    if (!goes_in_time(work, head, holders)) return;
    auto content = json::from_json<FormContent>(sheet->content).value();
    view.sheet->answers = std::move(content.answers);
    view.sheet->school = std::move(content.school);
    view.sheet->school_refused = content.school_refused;
    view.sheet->school_remark = std::move(content.school_remark);
    view.sheet->filled_at = content.filled_at;
}

void add_form(Work& work, const TaskHead& head, InspectionTaskView& view) {
    auto form = work.one<FormRow>(queries::form_of, head.county, head.id);
    if (!form) return;
    const auto marks = marks_of(view.content, form->content.answers);
    view.form = InspectionFormView{form->id, form->sha256, form->snapshot_sha256, form->snapshot, std::move(form->content.answers), marks,
                                   std::move(form->content.first), std::move(form->content.second), std::move(form->content.school),
                                   form->content.school_refused, std::move(form->content.school_remark), form->content.filled_at, form->submitted_at,
                                   form->submitted_by, form->way, std::nullopt, {}};
    view.findings = shown_findings(work.all<FindingColumns>(queries::findings_of, head.county, head.id));
}

// What reading on a phone without network needs is all here: the template's items, the places, the day.
InspectionTaskView view_of(Work& work, const TaskHead& head, const std::vector<SeatRow>& seats, bool office) {
    InspectionTaskView view;
    view.id = head.id;
    view.county = head.county;
    view.version = head.version;
    view.origin = head.origin;
    view.title = head.title;
    view.office_name = head.office_name;
    view.body = head.body;
    view.body_name = head.body_name;
    view.state = head.state;
    view.due = head.due;
    view.draw = head.draw;
    if (office) view.reason = head.reason;
    if (auto version = find_template(work, head.county, head.template_, head.template_number)) {
        view.template_title = std::move(version->title);
        view.content = std::move(version->content);
    }
    view.template_number = head.template_number;
    for (const auto& seat : seats) view.seats.push_back({seat.inspector, seat.code, seat.name, seat.seat, seat.rank, seat.holds != 0});
    add_form(work, head, view);
    add_answers(work, head, view);
    view.published_at = head.published_at;
    return view;
}

}  // namespace

Result<http::Page<InspectionTaskRow>> find_tasks(Work& work, const FindInspectionTasks& query) {
    TRY(const TaskId after, read_cursor<TaskId>(query.cursor));
    const auto limit = page_size(query.limit);
    const auto& actor = work.actor();
    const auto own = actor.body && actor.may(permissions::read, actor.body_path) ? actor.body->to_string() : std::string();
    // Inspectors find their own visits among their own, and only in their time.
    const bool inspects = !actor.scopes(permissions::inspect).empty() && actor.scopes(permissions::plan).empty() && actor.scopes(permissions::draw).empty();
    auto columns = work.all<TaskColumns>(queries::find_tasks, key_set(actor.scopes(permissions::plan)), key_set(actor.scopes(permissions::draw)),
                                         key_set(inspects ? std::vector<std::string>{} : actor.scopes(permissions::read)), own, query.body.value_or(""),
                                         query.state ? std::string(json::enum_name(*query.state)) : std::string(),
                                         query.draw ? query.draw->to_string() : std::string(), after, limit + 1);
    return page_of(rows_of(std::move(columns), work.today()), limit);
}

Result<http::Page<InspectionTaskRow>> find_own_tasks(Work& work, const NoInspectionQuestion&) {
    http::Page<InspectionTaskRow> page;
    const auto& account = work.actor().account;
    if (!account) return page;
    for (auto& c : work.all<TaskColumns>(queries::tasks_of_inspector, *account)) {
        if (c.submitted_at && work.now() >= access_end(work, c.office_path, *c.submitted_at)) continue;
        const bool waits_for_me = c.signed_in && *c.signed_in != *account;
        page.items.push_back(row_of(std::move(c), work.today()));
        page.items.back().waits_for_me = waits_for_me;
    }
    return page;
}

Result<InspectionTaskView> show_task(Work& work, const OneInspectionTask& query) {
    const auto head = find_task(work, query.id);
    if (!head) return no_such_task();
    const auto seats = seats_of(work, *head);
    const auto holders = holders_of(seats);
    const auto& actor = work.actor();
    if (!may_see(work, *head, holders)) return no_such_task();
    const bool visits = goes_in_time(work, *head, holders);
    const bool draws = actor.may(permissions::draw, head->office_path);
    const bool office = draws || actor.may(permissions::plan, head->office_path);
    auto view = view_of(work, *head, seats, office);
    if (office || visits) add_sheet(work, *head, holders, view);
    if (!office && !visits) view.taken_back.clear();
    if (visits) view.own_name = own_seat(actor, holders).name;
    if (visits) view.open_until = access_end(work, *head);
    if (view.form && !office && actor.body != head->body) view.form->snapshot.reset();
    if (office) view.looks = work.all<InspectionLookView>(queries::looks_of, head->county, head->id);
    if (office || visits || actor.body == head->body) {
        for (auto& p : work.all<PhotoColumns>(queries::photos_of, head->county, head->id)) {
            auto twins = office ? twins_of(work, p.id, p.sha256, p.picture_hash) : std::vector<PhotoTwin>{};
            view.photos.push_back({p.id, p.sha256, p.bytes, p.taken_at, office ? p.taken_where : std::string(), std::move(twins)});
        }
    }
    if (office || visits) view.same_school = work.all<std::string>(queries::waiting_at_school, head->body, head->id.to_string());
    if (draws) {
        view.actions.push_back(action("replace_inspector", why_not_replace(*head)));
        if (head->draw) view.actions.push_back(action("replace_object", why_not_replace(*head)));
        view.actions.push_back(action("publish", why_not_publish(*head)));
        view.actions.push_back(action("take_form_back", why_not_take_back(*head)));
    }
    return view;
}

}  // namespace luoshi::supervision::inspections
