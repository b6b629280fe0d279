// Decisions on agreements: by guardians, and entered for families that cannot do it themselves.
#include <algorithm>

#include "pupils/consent_store.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

Problem no_such_agreement() {
    return {Code::missing, "no-such-agreement", "没有这份协议", "there is no such agreement"};
}

Problem agreement_replaced() {
    return {Code::conflict, "agreement-replaced", "学校已公布这份协议的新版本，请阅读新版本后再选择",
            "the school has published a newer text; read it before you decide"};
}

// An agreement of the child's own school. A decision to come is taken over the newest text; a withdrawal over the text
// that was agreed to.
Result<StoredAgreement> agreement_for(Work& work, const PupilLine& pupil, AgreementId id, Decision decision) {
    const auto agreement = find_agreement(work, id);
    if (!agreement || agreement->county != pupil.county) return no_such_agreement();
    if (decision == Decision::withdrawn) {
        const auto voices = voices_of(work, pupil.county, pupil.id, agreement->of());
        // Over a text of the child's school, or of the one that it goes on for after a merger; not of one that the child has left.
        const bool given = std::ranges::any_of(voices, [&](const Voice& voice) {
            return voice.decision == Decision::given &&
                   (agreement->school == pupil.school || agreement->school == voice.school);
        });
        if (!given)
            return Problem{Code::conflict, "nothing-to-withdraw",
                           "还没有同意过这份协议，无需撤回；不同意请选择“不同意”",
                           "nothing was agreed to; choose refuse where you do not agree"};
    } else {
        if (agreement->school != pupil.school) return no_such_agreement();
        if (!agreement->current) return agreement_replaced();
    }
    const auto school = org::find_body(work, agreement->school).value();
    TRY_DO(term_runs(work, school, agreement->of()));
    return *agreement;
}

Result<Nothing> on_roll(const PupilLine& pupil) {
    if (pupil.state == PupilState::on_roll || pupil.state == PupilState::suspended) return Nothing{};
    return Problem{Code::conflict, "not-here", "这名学生已不在本校就读", "this pupil is no longer at this school"};
}

// Whoever enters for a family: the head teacher of the class, or who handles guardians at the school.
Result<PupilLine> pupil_to_enter_for(Work& work, PupilId id) {
    const auto pupil = find_stored_pupil(work, id);
    if (!pupil) return no_such_pupil();
    const auto& actor = work.actor();
    const bool may = actor.may(permissions::guardians, pupil->school_path) ||
                     teaches(actor, pupil->head_teacher, pupil->school_path);
    if (!may) return no_such_pupil();
    TRY_DO(written_here(work, pupil->county));
    return PupilLine(*pupil);
}

Result<ConsentDone> enter(Work& work, const PupilLine& pupil, AgreementId agreement_id, NewDecision decision) {
    TRY(const auto before, decided_before(work, pupil, agreement_id, decision));
    if (before) return *before;
    TRY_DO(on_roll(pupil));
    TRY(const StoredAgreement agreement, agreement_for(work, pupil, agreement_id, decision.decision));
    // What a guardian said about this text is changed by a guardian only.
    for (const auto& voice : voices_of(work, pupil.county, pupil.id, agreement.of())) {
        if (voice.decided_by == DecidedBy::guardian && voice.counts) {
            return Problem{Code::conflict, "decided-by-guardian", "监护人已经自己作出选择，只能由监护人更改",
                           "a guardian has decided; only a guardian changes it"};
        }
    }
    auto done = write_decision(work, pupil, agreement, decision);
    work.record("pupils.enter_consent", "pupil", pupil.id.to_string(),
                json::value{{"consent", done.id.to_string()},
                            {"decision", json::enum_name(done.decision)},
                            {"as", json::enum_name(decision.decided_by)},
                            {"reason", decision.reason.value_or("")},
                            {"text_sha256", done.text_sha256}});
    return done;
}

}  // namespace

Result<std::vector<ChildAgreement>> find_child_agreements(Work& work, const OneChild& query) {
    TRY(const PupilLine pupil, require_guardian(work, query.pupil));
    const auto rows = consent_rows(work, pupil);
    const auto mine = guardianship_of(work, pupil, *work.actor().account);
    std::vector<ChildAgreement> list;
    for (const auto& agreement : work.all<StoredAgreement>(queries::current_agreements, pupil.county, pupil.school)) {
        ChildAgreement item;
        item.agreement = agreement_view(agreement);
        const auto standing = work.one<Standing>(queries::standing_only, pupil.county, pupil.id, agreement.kind,
                                                 agreement.school_year, agreement.term);
        item.standing = standing.value_or(Standing::none);
        for (const auto& row : rows) {
            if (row.stands && row.kind == agreement.kind && row.school_year == agreement.school_year &&
                row.term == agreement.term)
                item.stands = row;
        }
        for (const auto& voice : voices_of(work, pupil.county, pupil.id, agreement.of())) {
            if (mine && voice.guardianship == mine) item.mine = voice.decision;
        }
        item.newer_text = item.stands && item.stands->agreement != agreement.id;
        std::optional<Problem> over;
        if (const auto runs = term_runs(work, org::find_body(work, agreement.school).value(), agreement.of()); !runs)
            over = runs.error();
        if (const auto here = on_roll(pupil); !here) over = here.error();
        item.actions.push_back(roster_action("give", "同意", "Agree", over));
        item.actions.push_back(roster_action("refuse", "不同意", "Do not agree", over));
        auto why_not = over;
        if (!why_not && item.mine != Decision::given && item.standing != Standing::given) {
            why_not = Problem{Code::conflict, "nothing-to-withdraw", "还没有同意过这份协议，无需撤回",
                              "nothing was agreed to yet"};
        }
        item.actions.push_back(roster_action("withdraw", "撤回同意", "Withdraw", why_not));
        if (item.stands && !item.stands->confirmed_at &&
            (item.stands->decided_by == DecidedBy::class_teacher || item.stands->decided_by == DecidedBy::paper)) {
            item.actions.push_back(roster_action("confirm", "确认这是我的意见", "Confirm that this is my decision"));
        }
        list.push_back(std::move(item));
    }
    return list;
}

Result<std::vector<ConsentRow>> find_child_consents(Work& work, const OneChild& query) {
    TRY(const PupilLine pupil, require_guardian(work, query.pupil));
    return consent_rows(work, pupil);
}

Result<ConsentDone> decide_consent(Work& work, const DecideConsent& command) {
    TRY(const PupilLine pupil, require_guardian(work, command.pupil));
    const auto account = *work.actor().account;
    NewDecision decision;
    decision.id = command.id;
    decision.decision = command.decision;
    decision.decided_by = DecidedBy::guardian;
    decision.account = account;
    TRY(const auto before, decided_before(work, pupil, command.agreement, decision));
    if (before) return *before;
    TRY_DO(on_roll(pupil));
    TRY(const StoredAgreement agreement, agreement_for(work, pupil, command.agreement, command.decision));
    if (command.text_sha256 != agreement.sha256) {
        return Problem{Code::conflict, "text-differs", "您看到的文本与学校公布的不一致，请刷新页面后重新阅读",
                       "the text you saw is not the published one; reload and read it again"};
    }
    decision.guardianship = guardianship_of(work, pupil, account);
    auto done = write_decision(work, pupil, agreement, decision);
    work.record("pupils.decide_consent", "pupil", pupil.id.to_string(),
                json::value{{"consent", done.id.to_string()},
                            {"decision", json::enum_name(done.decision)},
                            {"agreement", agreement.id.to_string()},
                            {"text_sha256", done.text_sha256},
                            {"standing", json::enum_name(done.standing)}});
    return done;
}

Result<ConsentDone> confirm_consent(Work& work, const ConfirmConsent& command) {
    TRY(const PupilLine pupil, require_guardian(work, command.pupil));
    for (const auto& row : consent_rows(work, pupil)) {
        if (row.id != command.id) continue;
        if (row.decided_by != DecidedBy::class_teacher && row.decided_by != DecidedBy::paper) {
            return Problem{Code::conflict, "nothing-to-confirm", "这是监护人自己的选择，无需确认",
                           "a guardian decided this; there is nothing to confirm"};
        }
        if (!row.stands && !row.confirmed_at) {
            return Problem{Code::conflict, "no-longer-stands", "这条意见已被后来的选择代替，无需确认",
                           "a later decision took its place; there is nothing to confirm"};
        }
        if (!row.confirmed_at) {
            work.run(queries::insert_confirmation, pupil.county, row.id, pupil.id, row.given_at,
                     guardianship_of(work, pupil, *work.actor().account), work.now());
            work.record("pupils.confirm_consent", "pupil", pupil.id.to_string(),
                        json::value{{"consent", row.id.to_string()}});
        }
        const auto standing = json::enum_parse<Standing>(json::enum_name(row.decision)).value();
        return ConsentDone{row.id, pupil.county, row.decision, row.given_at, row.text_sha256, standing};
    }
    return Problem{Code::missing, "no-such-consent", "没有这条意见", "there is no such decision"};
}

Result<ConsentDone> enter_consent(Work& work, const EnterConsent& command) {
    TRY(const PupilLine pupil, pupil_to_enter_for(work, command.pupil));
    TRY_DO(require_reason(command.reason));
    NewDecision decision;
    decision.id = command.id;
    decision.decision = command.decision;
    decision.decided_by = DecidedBy::class_teacher;
    decision.account = work.actor().account;
    decision.reason = command.reason;
    return enter(work, pupil, command.agreement, std::move(decision));
}

Result<ConsentDone> enter_paper_consent(Work& work, const EnterPaperConsent& command) {
    TRY(const PupilLine pupil, pupil_to_enter_for(work, command.pupil));
    TRY_DO(require_reason(command.reason));
    const std::string_view bytes = command.upload.bytes;
    const bool picture = bytes.starts_with("\xFF\xD8\xFF") || bytes.starts_with("\x89PNG\r\n\x1A\n");
    if (!picture && !bytes.starts_with("%PDF-")) {
        return Problem{Code::invalid, "scan-kind", "请上传纸质协议的照片或扫描件（JPG、PNG 或 PDF）",
                       "upload a photograph or scan of the paper (JPG, PNG or PDF)"};
    }
    if (bytes.size() > 10U << 20U)
        return Problem{Code::invalid, "scan-too-large", "扫描件不能超过 10 MB", "a scan has at most 10 MB"};
    TRY(const std::string sha256, scans().keep(bytes));
    NewDecision decision;
    decision.id = command.id;
    decision.decision = command.decision;
    decision.decided_by = DecidedBy::paper;
    decision.account = work.actor().account;
    decision.reason = command.reason;
    decision.scan = sha256;
    return enter(work, pupil, command.agreement, std::move(decision));
}

// For the school, the head teacher and the family itself.
Result<http::FileReply> fetch_consent_scan(Work& work, const OnePupilConsent& query) {
    auto pupil = require_guardian(work, query.pupil);
    if (!pupil) pupil = pupil_to_enter_for(work, query.pupil);
    if (!pupil) return pupil.error();
    const auto scan = work.one<std::optional<std::string>>(queries::scan_of, pupil->county, pupil->id, query.id);
    if (!scan || !*scan) return Problem{Code::missing, "no-scan", "没有扫描件", "there is no scan"};
    TRY(std::string bytes, scans().fetch(**scan));
    const bool pdf = bytes.starts_with("%PDF-");
    const bool png = bytes.starts_with("\x89PNG");
    const std::string ending = pdf ? ".pdf" : png ? ".png" : ".jpg";
    return http::FileReply{"consent-" + query.id.to_string() + ending,
                           pdf   ? "application/pdf"
                           : png ? "image/png"
                                 : "image/jpeg",
                           std::move(bytes)};
}

}  // namespace luoshi::pupils
