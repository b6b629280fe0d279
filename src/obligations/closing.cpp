// 销号: asked for on proof, concluded by the level above with a signed conclusion, looked at again later, reopened.
#include "foundation/words.hpp"
#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

// In the order of queries/request_by_id.sql.
struct StoredRequest {
    RequestId id;
    ShareId share;
    std::int64_t round = 1;
    std::string words;
    EvidenceId evidence;
    Instant at;
    std::string by;
    std::string by_name;
    std::optional<ConclusionId> conclusion;
    std::optional<DutyVerdict> verdict;
    std::optional<std::string> conclusion_words;
    std::optional<std::string> signature;
    std::optional<Instant> concluded_at;
    std::optional<std::string> concluded_by;
};
BOOST_DESCRIBE_STRUCT(StoredRequest, (), (id, share, round, words, evidence, at, by, by_name, conclusion, verdict, conclusion_words, signature, concluded_at, concluded_by))

std::optional<ReportId> last_approved(Work& work, const ShareLine& share) {
    std::optional<ReportId> found;
    work.each(
        queries::reports_of_share,
        [&](const storage::Row& row) {
            if (!found && row.get<std::optional<ReportDecision>>(10) == ReportDecision::approved) found = row.get<ReportId>(0);
        },
        share.county, share.id);
    return found;
}

bool holds_evidence(Work& work, const ShareLine& share, EvidenceId evidence) {
    bool found = false;
    work.each(queries::evidence_of_share, [&](const storage::Row& row) { found = found || row.get<EvidenceId>(0) == evidence; }, share.county, share.id);
    return found;
}

// "教育督导岗 李某 2026-11-28"
std::string signature_of(Work& work) {
    const auto& actor = work.actor();
    return (actor.post.empty() ? std::string() : actor.post + " ") + actor.name + " " + work.today().to_string();
}

}  // namespace

Result<ShareFileView> ask_to_close(Work& work, const AskToClose& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    if (const auto made = work.one<StoredRequest>(queries::request_by_id, share.county, command.request)) {
        if (made->share != command.id || made->evidence != command.evidence || made->words != command.words) return id_taken();
        return show_duty_share(work, {share.id, share.county});
    }
    TRY_DO(require_act(share, Act::ask_close));
    TRY_DO(require_words("words", command.words, 2000));
    if (share.reports_waiting > 0) return Problem{Code::conflict, "report-waiting", "还有进展等负责人审定，请先审定", "a report waits for the head; have it decided first"};
    if (!holds_evidence(work, share, command.evidence))
        return Problem{Code::conflict, "evidence-missing", "销号申请至少要有一份佐证，请先附上", "asking to close needs at least one piece of evidence; add it first",
                       {{"evidence", "required", "请选择一份佐证"}}};
    const auto report = last_approved(work, share);
    if (!report) return Problem{Code::conflict, "report-missing", "还没有经负责人审定的进展，请先报送", "no report is approved yet; send one first"};
    work.run(queries::insert_request, share.county, command.request, share.id, share.body, share.round, command.words, command.evidence, *report, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.run(queries::set_asked, share.county, share.id, share.version, command.request);
    add_step(work, share, "ask_close", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> conclude_share(Work& work, const ConcludeShare& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    for (const auto& made : work.all<StoredRequest>(queries::requests_of_share, share.county, share.id)) {
        if (made.conclusion != command.conclusion) continue;
        if (made.verdict != command.verdict || made.conclusion_words != command.words) return id_taken();
        return show_duty_share(work, {share.id, share.county});
    }
    TRY(const ShareState to, require_act(share, command.verdict == DutyVerdict::closed ? Act::conclude : Act::send_back));
    TRY_DO(require_words("words", command.words, 2000));
    const auto request = work.one<StoredRequest>(queries::request_by_id, share.county, *share.request).value();
    if (request.by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person-required", "申请人不能给自己作结论", "whoever asked cannot conclude"};
    work.run(queries::insert_conclusion, share.county, command.conclusion, request.id, share.id, share.body, share.round, request.by, command.verdict, command.words,
             signature_of(work), work.actor().body.value_or(share.issuer), work.now(), actor_key(work.actor()), work.actor().name);
    if (command.verdict == DutyVerdict::closed) {
        work.run(queries::set_concluded, share.county, share.id, share.version, command.conclusion);
        work.run(queries::insert_lookback, share.county, command.conclusion, share.id, share.round, work.today().plus_days(share.content.lookback_days));
        work.emit("obligations.closed", {{"county", share.county}, {"share", share.id.to_string()}});
    } else {
        set_state(work, share, to);
    }
    add_step(work, share, command.verdict == DutyVerdict::closed ? "conclude" : "send_back", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> reopen_share(Work& work, const ReopenShare& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    TRY_DO(require_act(share, Act::reopen));
    TRY_DO(require_words("words", command.words, 2000));
    if (command.due && *command.due < work.today()) return Problem{Code::invalid, "due-in-the-past", "新的期限不能早于今天", "the new day cannot lie in the past", {{"due", "past", "请选择今天以后的日期"}}};
    work.run(queries::set_reopened, share.county, share.id, share.version, command.due ? command.due : share.due);
    add_step(work, share, "reopen", command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> finish_lookback(Work& work, const FinishLookback& command) {
    TRY(const ShareLine share, share_to_oversee(work, command.county, command.id));
    TRY_DO(require_words("words", command.words, 2000));
    bool known = false;
    work.each(queries::lookbacks_of_share, [&](const storage::Row& row) { known = known || row.get<ConclusionId>(0) == command.conclusion; }, share.county, share.id);
    if (!known) return Problem{Code::missing, "no-such-lookback", "没有这次回头看", "there is no such look-back"};
    const bool reopens = command.result == LookbackResult::reopened;
    if (reopens && share.closed_by != command.conclusion) TRY_DO(require_act(share, Act::reopen));
    const auto done = work.run(queries::finish_lookback, share.county, command.conclusion, command.result, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    if (done == 0) return Problem{Code::conflict, "looked-back-already", "这次回头看已经有结果", "this look-back has its result already"};
    if (reopens && share.state == ShareState::concluded) work.run(queries::set_reopened, share.county, share.id, share.version, share.due);
    add_step(work, share, reopens ? "look_back_reopened" : "look_back_holds", command.words);
    return show_duty_share(work, {share.id, share.county});
}

}  // namespace luoshi::obligations
