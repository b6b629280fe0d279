#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "notices/entry.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

constexpr std::size_t reason_max = 2000;  // bytes

struct MadeBefore {
    NoticeId notice;
    std::string path;
    CorrectionAct act = CorrectionAct::set;
    std::optional<json::value> value;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(MadeBefore, (), (notice, path, act, value, reason))

Result<Nothing> require_reason(const std::string& reason) {
    const bool blank = is_blank(reason);
    if (!blank && reason.size() <= reason_max) return Nothing{};
    const std::string detail = blank ? "请写明理由" : "理由请控制在 600 字以内";
    return Problem{Code::invalid, blank ? "reason-required" : "reason-too-long", detail, blank ? "give a reason" : "the reason is too long",
                   {{"reason", blank ? "required" : "too-long", detail}}};
}

bool is_same(const MadeBefore& made, const CorrectNotice& command) {
    return made.notice == command.id && made.path == command.path && made.act == command.act && made.reason == command.reason &&
           (made.value == command.value || command.act == CorrectionAct::remove || command.act == CorrectionAct::reset);
}

std::string_view act_words(CorrectionAct act) {
    switch (act) {
        case CorrectionAct::set: return "更正";
        case CorrectionAct::add: return "补充";
        case CorrectionAct::remove: return "删除";
        case CorrectionAct::reset: return "恢复机读";
    }
    return "";
}

int count_lines(std::string_view text) { return 1 + static_cast<int>(std::ranges::count(text, '\n')); }

}  // namespace

Result<NoticeStep> correct_notice(Work& work, const CorrectNotice& command) {
    if (const auto made = work.one<MadeBefore>(queries::correction_by_id, work.county(), command.correction)) {
        TRY(const NoticeHead head, find_visible(work, command.id));
        if (is_same(*made, command)) return NoticeStep{head.id, head.version, head.stage, find_same_number(work, head.id, head.number_key)};
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次更正，请重新提交", "this id belongs to another correction; submit anew"};
    }
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_draft(head));
    TRY_DO(require_reason(command.reason));
    const auto reading = load_reading(work, head);
    auto corrections = load_corrections(work, head);
    const auto text = load_text(work, head.county, head.import_);
    TRY(Correction correction,
        prepare_correction(reading.document, corrections,
                           {.id = command.correction, .path = command.path, .act = command.act, .value = command.value, .was = {},
                            .reason = command.reason, .author = work.actor().name, .at = work.now()},
                           count_lines(text.text)));
    work.run(queries::insert_correction, head.county, head.id, head.version + 1, correction.id, correction.path, correction.act, correction.value,
             correction.was, correction.reason, actor_key(work.actor()), correction.author, correction.at);
    corrections.push_back(std::move(correction));
    const auto decisions = load_decisions(work, head);
    TRY(const NoticeStep step, update_entry(work, head, {reading, corrections, decisions}));
    add_event(work, head.county, head.id, "corrected", fmt::format("{} {}", act_words(command.act), command.path), command.reason);
    work.record("notice.correct", "notice", head.id.to_string(), json::value{{"path", command.path}, {"act", json::enum_name(command.act)}});
    return step;
}

Result<NoticeStep> decide_finding(Work& work, const DecideFinding& command) {
    TRY(const NoticeHead head, find_for_step(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_draft(head));
    TRY_DO(require_reason(command.reason));
    const auto reading = load_reading(work, head);
    const auto keys = finding_keys(reading.findings);
    if (std::ranges::find(keys, command.finding) == keys.end()) {
        return Problem{Code::missing, "no-such-finding", "没有这一条疑点，请刷新页面", "there is no such finding; reload the page"};
    }
    auto decisions = load_decisions(work, head);
    decisions.push_back({command.finding, command.decision, command.reason, work.actor().name, work.now()});
    const auto open = count_open(decided_findings(reading.findings, decisions));
    if (work.run(queries::update_findings, head.county, head.id, head.version, open.all, open.errors) == 0) return changed_meanwhile();
    work.run(queries::insert_finding_decision, head.county, head.id, head.version + 1, command.finding, command.decision, command.reason,
             actor_key(work.actor()), work.actor().name, work.now());
    const std::string_view words = command.decision == FindingDecision::accept    ? "确认疑点"
                                   : command.decision == FindingDecision::dismiss ? "排除疑点"
                                                                                  : "重新打开疑点";
    add_event(work, head.county, head.id, "finding_decided", fmt::format("{} {}", words, command.finding), command.reason);
    work.record("notice.decide_finding", "notice", head.id.to_string(),
                json::value{{"finding", command.finding}, {"decision", json::enum_name(command.decision)}});
    return NoticeStep{head.id, head.version + 1, head.stage, {}};
}

}  // namespace luoshi::notices
