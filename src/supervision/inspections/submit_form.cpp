// The form comes in from the phone, once; what is not met becomes findings.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "supervision/inspections/form_content.hpp"
#include "supervision/inspections/objects.hpp"
#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {
namespace {

using FormId = Id<struct InspectionFormTag>;

Problem signature_missing(std::string field, std::string words, std::string words_en) {
    return {Code::invalid, "signature-missing", words, std::move(words_en), {{std::move(field), "required", words}}};
}

Result<Nothing> check_signatures(const SubmitInspectionForm& command, const Holders& holders) {
    for (const auto& [field, signature, seat] : {std::tuple{"first", &command.first, &holders.first}, std::tuple{"second", &command.second, &holders.second}}) {
        if (signature->name != seat->name)
            return signature_missing(field, fmt::format("请由 {} 签名（现在的签名是“{}”）", seat->name, signature->name), fmt::format("{} must sign, not {}", seat->name, signature->name));
        if (signature->strokes && signature->strokes->size() > 20'000) return signature_missing(field, "签名笔迹过长，请重签", "the drawn signature is too long; sign again");
    }
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

struct Known {
    std::string id;
    std::string sha256;
    std::string snapshot_sha256;
    json::value snapshot;
    json::value content;
    Instant submitted_at;
    std::string submitted_by;
};
BOOST_DESCRIBE_STRUCT(Known, (), (id, sha256, snapshot_sha256, snapshot, content, submitted_at, submitted_by))

}  // namespace

Result<SubmittedForm> submit_form(Work& work, const SubmitInspectionForm& command) {
    const auto head = find_task(work, command.id);
    const auto holders = head ? holders_of(seats_of(work, *head)) : Holders{};
    if (!head || !goes(work.actor(), holders)) return no_such_task();
    TRY_DO(require_county(work, head->county));
    const auto form = FormId::parse(command.form);
    if (!form) return Problem{Code::invalid, "bad-id", "检查表编号不对", "that is no id", {{"form", "bad", "编号不对"}}};
    const auto content = json::to_json(FormContent{command.answers, command.first, command.second, command.school, command.school_refused, command.school_remark, command.filled_at});
    const auto sha256 = crypto::sha256_hex(content);
    if (const auto known = work.one<Known>(queries::form_of, head->county, head->id)) {
        const auto findings = work.all<std::string>(queries::findings_of, head->county, head->id).size();
        if (known->id == command.form && known->sha256 == sha256)
            return SubmittedForm{command.id.to_string(), command.form, sha256, static_cast<std::int64_t>(findings), known->submitted_at};
        if (known->id == command.form) return id_taken();
        return Problem{Code::conflict, "not-waiting", fmt::format("{} 已提交过这所学校的检查表", known->submitted_by), fmt::format("{} has handed in the form of this visit", known->submitted_by)};
    }
    if (work.one<TaskId>(queries::form_taken, head->county, *form)) return id_taken();
    if (head->state != TaskState::waiting) return Problem{Code::conflict, "not-waiting", "这所学校已更换，不再检查", "this school was replaced and is not inspected"};
    const auto version = find_template(work, head->county, head->template_, head->template_number).value();
    TRY_DO(check_answers(version.content, command.answers));
    TRY_DO(check_photos(work, *head, command.answers));
    TRY_DO(check_signatures(command, holders));
    const auto snapshot = json::to_json(facts_of_school(work, head->county, head->office, org::find_body(work, head->body).value()));
    work.run(queries::insert_form, head->county, head->id, *form, content, sha256, snapshot, crypto::sha256_hex(snapshot), holders.first.rank,
             holders.first.inspector, holders.second.rank, holders.second.inspector, command.school_refused ? std::string() : trimmed(command.school.name),
             command.school_refused ? 1 : 0, command.school_remark, command.filled_at, work.now(), work.actor().name);
    const auto findings = store_findings(work, *head, version.content, command.answers);
    work.run(queries::raise_task, head->county, head->id, head->version);
    work.record("inspections.submit", "inspection_task", head->id.to_string(), json::value{{"sha256", sha256}, {"findings", findings}});
    return SubmittedForm{command.id.to_string(), command.form, sha256, findings, work.now()};
}

}  // namespace luoshi::supervision::inspections
