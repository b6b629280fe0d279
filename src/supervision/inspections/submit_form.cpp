// One of the two signs the form in the own account; it waits for the other.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "supervision/inspections/form_content.hpp"
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/sheets.hpp"

namespace luoshi::supervision::inspections {
namespace {

Result<Nothing> check_signatures(const SubmitInspectionForm& command, const SeatRow& seat) {
    TRY_DO(check_own_signature(command.own, seat));
    if (command.school_remark.size() > 3000) return Problem{Code::invalid, "text-too-long", "学校意见请控制在 1000 字以内", "at most 1000 characters", {{"school_remark", "too-long", "1000 字以内"}}};
    if (command.school_refused && is_blank(command.school_remark))
        return signature_missing("school_remark", "学校拒签的，请写明情况", "say why the school did not sign");
    if (!command.school_refused && is_blank(command.school.name)) return signature_missing("school", "请由学校代表签名，拒签的请注明", "the school's representative signs, or say that they refused");
    return Nothing{};
}

Result<Nothing> check_photos(Work& work, const TaskHead& head, const std::vector<InspectionAnswer>& answers) {
    std::set<std::string> kept;
    work.each(queries::photos_of, [&](const storage::Row& row) { kept.insert(row.get<std::string>(0)); }, head.county, head.id);
    for (const auto& answer : answers) {
        for (const auto& photo : answer.photos)
            if (!kept.contains(photo))
                return Problem{Code::conflict, "photo-missing", fmt::format("{} 的照片还没有上传完，请联网后重试", answer.item),
                               fmt::format("a picture of {} is not here yet; send it first", answer.item), {{answer.item, "photo-missing", "照片还没有上传"}}};
    }
    return Nothing{};
}

FormContent content_of(const SubmitInspectionForm& command, const SeatRow& seat) {
    FormContent content{command.answers, {}, {}, command.school, command.school_refused, command.school_remark, command.filled_at};
    (seat.seat == 1 ? content.first : content.second) = command.own;
    return content;
}

// The same again, after the other has answered too.
Result<SubmittedForm> known_form(Work& work, const TaskHead& head, const SubmitInspectionForm& command, const KnownSheet& known, const std::string& sha256) {
    if (known.task != head.id || known.sha256 != sha256) return id_taken();
    if (known.answer == SheetAnswer::taken_back)
        return Problem{Code::conflict, "taken-back", fmt::format("这份检查表已收回：{}；请改好后重新签字提交", known.reason.value_or("")),
                       "this form was taken back; correct it and sign it anew"};
    return submitted_view(work, head, command.form);
}

}  // namespace

Problem signature_missing(std::string field, std::string words, std::string words_en) {
    return {Code::invalid, "signature-missing", words, std::move(words_en), {{std::move(field), "required", words}}};
}

Result<Nothing> check_own_signature(const InspectionSignature& own, const SeatRow& seat) {
    if (own.name != seat.name)
        return signature_missing("own", fmt::format("请由 {} 本人签名（现在的签名是“{}”）", seat.name, own.name), fmt::format("{} must sign, not {}", seat.name, own.name));
    if (own.strokes && own.strokes->size() > 20'000) return signature_missing("own", "签名笔迹过长，请重签", "the drawn signature is too long; sign again");
    return Nothing{};
}

SubmittedForm submitted_view(Work& work, const TaskHead& head, const std::string& form) {
    const auto known = work.one<KnownSheet>(queries::sheet_by_id, head.county, FormId::parse(form).value()).value();
    SubmittedForm view{head.id.to_string(), form, known.sha256, TaskState::countersigning, 0, {}, known.signed_at};
    if (known.answer) {
        view.state = TaskState::submitted;
        view.findings = static_cast<std::int64_t>(work.all<std::string>(queries::findings_of, head.county, head.id).size());
    } else {
        view.waits_for = other_seat(work.actor(), holders_of(seats_of(work, head))).name;
    }
    return view;
}

Result<SubmittedForm> submit_form(Work& work, const SubmitInspectionForm& command) {
    const auto head = find_task(work, command.id);
    const auto holders = head ? holders_of(seats_of(work, *head)) : Holders{};
    if (!head || !goes_in_time(work, *head, holders)) return no_such_task();
    TRY_DO(require_county(work, head->county));
    const auto form = FormId::parse(command.form);
    if (!form) return Problem{Code::invalid, "bad-id", "检查表编号不对", "that is no id", {{"form", "bad", "编号不对"}}};
    const auto& seat = own_seat(work.actor(), holders);
    const auto content = json::to_json(content_of(command, seat));
    const auto sha256 = crypto::sha256_hex(content);
    if (const auto known = work.one<KnownSheet>(queries::sheet_by_id, head->county, *form)) return known_form(work, *head, command, *known, sha256);
    if (work.one<TaskId>(queries::form_taken, head->county, *form)) return id_taken();
    if (const auto open = open_sheet_of(work, *head))
        return Problem{Code::conflict, "not-waiting", fmt::format("{} 已签字提交过这所学校的检查表，请打开会签", open->signed_by), fmt::format("{} has signed the form of this visit; answer it", open->signed_by)};
    if (head->state != TaskState::waiting) return Problem{Code::conflict, "not-waiting", "这所学校的检查表已提交", "the form of this visit is in"};
    const auto version = find_template(work, head->county, head->template_, head->template_number).value();
    TRY_DO(check_answers(version.content, command.answers));
    TRY_DO(check_photos(work, *head, command.answers));
    TRY_DO(check_signatures(command, seat));
    const auto snapshot = json::to_json(facts_of_school(work, head->county, head->office, org::find_body(work, head->body).value()));
    const auto before = work.one<std::int64_t>(queries::last_sheet, head->county, head->id).value();
    const auto follows = before == 0 ? std::nullopt : std::optional(before);
    const auto after = before == 0 ? std::nullopt : std::optional(SheetAnswer::taken_back);
    work.run(queries::insert_sheet, head->county, head->id, before + 1, follows, after, *form, content, sha256, snapshot, crypto::sha256_hex(snapshot), seat.seat, seat.rank,
             seat.inspector, seat.account, work.now(), work.actor().name);
    work.run(queries::raise_task, head->county, head->id, head->version);
    work.record("inspections.sign", "inspection_task", head->id.to_string(), json::value{{"sha256", sha256}});
    return submitted_view(work, *head, command.form);
}

}  // namespace luoshi::supervision::inspections
