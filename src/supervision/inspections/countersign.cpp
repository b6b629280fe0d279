// The other of the two answers in the own account: only then the form is in, and what is not met becomes findings. Or it is taken back before.
#include <fmt/format.h>

#include <algorithm>

#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/sheets.hpp"

namespace luoshi::supervision::inspections {
namespace {

std::int64_t store_findings(Work& work, const TaskHead& head, const InspectionContent& content, const std::vector<InspectionAnswer>& answers) {
    std::int64_t count = 0;
    for (const auto& section : content.sections) {
        for (const auto& item : section.items) {
            const auto answer = std::ranges::find(answers, item.code, &InspectionAnswer::item);
            if (answer == answers.end() || is_met(item, *answer)) continue;
            const auto id = work.new_id<FindingId>();
            work.run(queries::insert_finding, head.county, id, head.id, head.body, item.code, item.words + "：" + answer->note, item.basis, item.severity,
                     item.money ? 1 : 0, work.now());
            work.emit("inspections.finding", json::value{{"county", head.county}, {"finding", id.to_string()}, {"body_path", head.body_path}});
            ++count;
        }
    }
    return count;
}

Problem no_such_form() { return {Code::missing, "no-such-form", "没有等待会签的这份检查表，请刷新后再看", "there is no such form to answer; reload"}; }
Problem answered_already() { return {Code::conflict, "answered-already", "这份检查表已会签、拒签或收回，请刷新后再看", "this form was answered or taken back; reload"}; }

struct Answering {
    SheetAnswer answer = SheetAnswer::signed_;
    std::string name;
    std::string strokes = {};
    std::string reason = {};
};
void answer_sheet(Work& work, const TaskHead& head, const SheetRow& sheet, const SeatRow* seat, const Answering& answering) {
    const auto at = [&](auto member) { return seat == nullptr ? std::nullopt : std::optional(seat->*member); };
    work.run(queries::insert_answer, head.county, head.id, sheet.number, FormId::parse(sheet.id).value(), sheet.sha256, answering.answer, sheet.seat, sheet.rank, sheet.account,
             at(&SeatRow::seat), at(&SeatRow::rank), at(&SeatRow::inspector), at(&SeatRow::account), answering.name, answering.strokes, answering.reason, work.now(),
             actor_key(work.actor()));
}

// From here it is in: the school sees it, findings stand.
std::int64_t hand_in(Work& work, const TaskHead& head, const SheetRow& sheet, const SeatRow& other, SheetAnswer answer) {
    const auto content = json::from_json<FormContent>(sheet.content).value();
    const bool filled_by_first = sheet.seat == 1;
    work.run(queries::insert_form, head.county, head.id, FormId::parse(sheet.id).value(), head.made_at, sheet.content, sheet.sha256, sheet.snapshot, sheet.snapshot_sha256,
             sheet.number, sheet.rank, answer, other.rank, filled_by_first ? sheet.rank : other.rank, filled_by_first ? sheet.inspector : other.inspector,
             filled_by_first ? other.rank : sheet.rank, filled_by_first ? other.inspector : sheet.inspector,
             content.school_refused ? std::string() : trimmed(content.school.name), content.school_refused ? 1 : 0, content.school_remark, content.filled_at, work.now(),
             sheet.signed_by);
    const auto version = find_template(work, head.county, head.template_, head.template_number).value();
    return store_findings(work, head, version.content, content.answers);
}

// The same answer by the same person once more, after an answer that was lost on the way.
Result<SubmittedForm> answered_before(Work& work, const TaskHead& head, const CountersignInspectionForm& command, const KnownSheet& known) {
    const auto asked = command.refused ? SheetAnswer::refused : SheetAnswer::signed_;
    const bool same = known.answer == asked && known.account == work.actor().account && known.sha256 == command.sha256 &&
                      (!command.refused || known.reason == trimmed(command.reason));
    if (!same) return answered_already();
    return submitted_view(work, head, command.form);
}

}  // namespace

Result<SubmittedForm> countersign_form(Work& work, const CountersignInspectionForm& command) {
    const auto head = find_task(work, command.id);
    const auto holders = head ? holders_of(seats_of(work, *head)) : Holders{};
    if (!head || !goes_in_time(work, *head, holders)) return no_such_task();
    TRY_DO(require_county(work, head->county));
    const auto form = FormId::parse(command.form);
    const auto known = form ? work.one<KnownSheet>(queries::sheet_by_id, head->county, *form) : std::nullopt;
    if (!known || known->task != head->id) return no_such_form();
    if (known->answer) return answered_before(work, *head, command, *known);
    const auto sheet = open_sheet_of(work, *head).value();
    const auto& seat = own_seat(work.actor(), holders);
    if (sheet.account == seat.account)
        return Problem{Code::conflict, "own-form", fmt::format("您已签字，请由 {} 用自己的账号会签", other_seat(work.actor(), holders).name),
                       fmt::format("you have signed; {} answers in their own account", other_seat(work.actor(), holders).name)};
    if (sheet.sha256 != command.sha256)
        return Problem{Code::conflict, "other-form", "检查表与您看到的不同，请刷新后重新看过再签", "the form is not the one you read; reload and read it again"};
    if (command.refused) TRY_DO(require_reason(command.reason));
    if (!command.refused) TRY_DO(check_own_signature(command.own, seat));
    const auto answer = command.refused ? SheetAnswer::refused : SheetAnswer::signed_;
    answer_sheet(work, *head, sheet, &seat, {answer, work.actor().name, command.refused ? "" : command.own.strokes.value_or(""), command.refused ? trimmed(command.reason) : ""});
    const auto findings = hand_in(work, *head, sheet, seat, answer);
    work.run(queries::raise_task, head->county, head->id, head->version);
    work.record(command.refused ? "inspections.refuse_to_countersign" : "inspections.countersign", "inspection_task", head->id.to_string(),
                json::value{{"sha256", sheet.sha256}, {"findings", findings}});
    return submitted_view(work, *head, command.form);
}

Result<InspectionStep> take_form_back(Work& work, const TakeInspectionFormBack& command) {
    const auto head = find_task(work, command.id);
    if (!head) return no_such_task();
    const auto& actor = work.actor();
    const auto holders = holders_of(seats_of(work, *head));
    const bool draws = actor.may(permissions::draw, head->office_path);
    const auto form = FormId::parse(command.form);
    const auto known = form ? work.one<KnownSheet>(queries::sheet_by_id, head->county, *form) : std::nullopt;
    const auto sheet = open_sheet_of(work, *head);
    const bool own = sheet && actor.account == sheet->account && goes(actor, holders);
    if (!draws && !goes_in_time(work, *head, holders)) return no_such_task();
    TRY_DO(require_county(work, head->county));
    if (!known || known->task != head->id) return no_such_form();
    if (known->answer == SheetAnswer::taken_back && known->reason == trimmed(command.reason)) return InspectionStep{head->id.to_string(), head->version};
    if (known->answer || !sheet) return answered_already();
    if (!own && !draws)
        return Problem{Code::denied, "not-your-form", fmt::format("这份检查表由 {} 签字提交，只有本人或派出单位能收回；不同意请拒签并写明理由", sheet->signed_by),
                       fmt::format("{} signed this form and takes it back, or the office does; refuse it with a reason if you disagree", sheet->signed_by)};
    TRY_DO(require_reason(command.reason));
    answer_sheet(work, *head, *sheet, own ? &own_seat(actor, holders) : nullptr, {SheetAnswer::taken_back, actor.name, {}, trimmed(command.reason)});
    work.run(queries::raise_task, head->county, head->id, head->version);
    work.record("inspections.take_form_back", "inspection_task", head->id.to_string(), json::value{{"sha256", sheet->sha256}, {"reason", trimmed(command.reason)}});
    return InspectionStep{head->id.to_string(), head->version + 1};
}

}  // namespace luoshi::supervision::inspections
