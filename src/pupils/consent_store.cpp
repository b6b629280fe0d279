#include "pupils/consent_store.hpp"

#include <fmt/format.h>

#include "pupils/queries.hpp"
#include "tally/api.hpp"

namespace luoshi::pupils {
namespace {

struct VoiceColumns {
    ConsentId id;
    std::int64_t serial = 0;
    Instant given_at;
    Decision decision = Decision::given;
    DecidedBy decided_by = DecidedBy::guardian;
    std::optional<GuardianshipId> guardianship;
    std::optional<GuardianshipState> state;
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(VoiceColumns, (), (id, serial, given_at, decision, decided_by, guardianship, state, school))

struct OldStanding {
    Standing standing = Standing::none;
    std::optional<ConsentId> consent;
};
BOOST_DESCRIBE_STRUCT(OldStanding, (), (standing, consent))

// A class in which consent came suspiciously: all of it within minutes, or much of it at the same second
// (afterschool.md, checklist 17).
constexpr std::int64_t few_pupils = 10;  // of smaller classes it says nothing
constexpr auto minutes = std::chrono::minutes(10);
constexpr std::int64_t same_second = 5;

struct ClassConsents {
    std::int64_t pupils = 0;
    std::int64_t given = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
};
BOOST_DESCRIBE_STRUCT(ClassConsents, (), (pupils, given, first, last))

void note_signal(Work& work, const PupilLine& pupil, const Term& term, ConsentSignal signal, json::value details) {
    if (work.run(queries::insert_signal, pupil.county, pupil.class_, term.kind, term.school_year, term.term, signal,
                 work.now(), details) == 0)
        return;
    work.emit("pupils.consent_signal", json::value{{"county", pupil.county},
                                                   {"class", pupil.class_.to_string()},
                                                   {"kind", json::enum_name(term.kind)},
                                                   {"school_year", term.school_year},
                                                   {"term", json::enum_name(term.term)},
                                                   {"signal", json::enum_name(signal)}});
}

void look_for_signals(Work& work, const PupilLine& pupil, const Term& term) {
    const auto counts = work.one<ClassConsents>(queries::class_consents, pupil.county, pupil.class_, term.kind,
                                                term.school_year, term.term)
                            .value();
    if (counts.pupils >= few_pupils && counts.given == counts.pupils && *counts.last - *counts.first <= minutes) {
        note_signal(
            work, pupil, term, ConsentSignal::all_within_minutes,
            json::value{
                {"pupils", counts.pupils}, {"first", counts.first->to_string()}, {"last", counts.last->to_string()}});
    }
    const auto most = work.one<std::int64_t>(queries::class_same_second, pupil.county, pupil.class_, term.kind,
                                             term.school_year, term.term);
    if (most.value_or(0) >= same_second)
        note_signal(work, pupil, term, ConsentSignal::identical_times, json::value{{"pupils", *most}});
}

// What rests on a consent (a bill) names the time in which it stood; that ends here with the standing, and the database refuses whatever comes later.
void note_span(Work& work, const PupilLine& pupil, const Term& term, const Stood& stood) {
    const auto now = work.now();
    work.run(queries::end_consent_span, pupil.county, pupil.id, term.kind, term.school_year, term.term, now);
    if (stood.standing == Standing::given) work.run(queries::open_consent_span, pupil.county, stood.by->id, now);
}

void open_dispute(Work& work, const PupilLine& pupil, const Term& term) {
    if (work.one<DisputeId>(queries::open_consent_dispute, pupil.county, pupil.id, term.kind, term.school_year,
                            term.term))
        return;
    const auto id = work.new_id<DisputeId>();
    work.run(queries::insert_dispute, pupil.county, id, pupil.id, DisputeSubject::consent, std::nullopt, term.kind,
             term.school_year, term.term, "两位监护人对同一份协议意见不一致", work.now(), work.actor().account,
             work.actor().name);
    work.record("pupils.dispute_opened", "pupil", pupil.id.to_string(),
                json::value{{"dispute", id.to_string()}, {"subject", "consent"}});
}

void close_dispute(Work& work, const PupilLine& pupil, const Term& term, std::string_view why = "意见已经一致") {
    const auto id = work.one<DisputeId>(queries::open_consent_dispute, pupil.county, pupil.id, term.kind,
                                        term.school_year, term.term);
    if (!id) return;
    work.run(queries::settle_dispute, pupil.county, *id, DisputeOutcome::agreed, why, work.now(),
             work.actor().name);
    work.record("pupils.dispute_settled", "pupil", pupil.id.to_string(),
                json::value{{"dispute", id->to_string()}, {"outcome", "agreed"}});
}

// With an entry of its own; where the family has decided nothing since an earlier end there is nothing to end.
void end_consent(Work& work, const PupilLine& pupil, const Term& term, BodyId to) {
    if (work.run(queries::insert_consent_end, pupil.county, pupil.id, term.kind, term.school_year, term.term,
                 pupil.school, to, work.now()) == 0)
        return;
    close_dispute(work, pupil, term, "学生已由另一所学校接收，原学校的协议不再适用");
    stand_anew(work, pupil, term);
}

// Where nobody has fixed it: the first day that a term can have.
Date begins(Work& work, const org::BodyLine& school, const Term& term) {
    for (const auto& fixed : org::terms_of(work, school, term.school_year)) {
        if (fixed.term == term.term) return fixed.starts;
    }
    return tally::first_day_of({term.school_year, term.term});
}

struct ConsentColumns {
    ConsentId id;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Decision decision = Decision::given;
    Instant given_at;
    DecidedBy decided_by = DecidedBy::guardian;
    std::optional<std::string> guardian_name;
    std::optional<std::string> account_name;
    AgreementId agreement;
    int number = 0;
    std::string text_sha256;
    std::optional<std::string> reason;
    bool has_scan = false;
    std::optional<Instant> confirmed_at;
    bool stands = false;
};
BOOST_DESCRIBE_STRUCT(ConsentColumns, (),
                      (id, kind, school_year, term, decision, given_at, decided_by, guardian_name, account_name,
                       agreement, number, text_sha256, reason, has_scan, confirmed_at, stands))

struct KnownConsent {
    PupilId pupil;
    AgreementId agreement;
    Decision decision = Decision::given;
    Instant given_at;
    DecidedBy decided_by = DecidedBy::guardian;
    std::optional<AccountId> account;
    std::string text_sha256;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(KnownConsent, (),
                      (pupil, agreement, decision, given_at, decided_by, account, text_sha256, kind, school_year, term))

}  // namespace

std::optional<StoredAgreement> find_agreement(Work& work, AgreementId id) {
    return work.one<StoredAgreement>(queries::agreement_by_id, id);
}

AgreementView agreement_view(const StoredAgreement& a) {
    AgreementView view;
    view.id = a.id;
    view.county = a.county;
    view.school = a.school;
    view.school_name = a.school_name;
    view.kind = a.kind;
    view.school_year = a.school_year;
    view.term = a.term;
    view.number = a.number;
    view.title = a.title;
    view.text = a.text;
    view.sha256 = a.sha256;
    view.published_at = a.published_at;
    view.published_by = a.published_by;
    return view;
}

std::vector<Voice> voices_of(Work& work, std::string_view county, PupilId pupil, const Term& term) {
    std::vector<Voice> voices;
    for (const auto& row :
         work.all<VoiceColumns>(queries::voices_of, county, pupil, term.kind, term.school_year, term.term)) {
        // Who was bound by mistake, or is contested now, has no voice; who left later keeps the word that was given.
        const bool counts =
            !row.state || *row.state == GuardianshipState::confirmed || *row.state == GuardianshipState::ended;
        voices.push_back({row.id, row.serial, row.given_at, row.decision, row.decided_by, row.guardianship, counts,
                          row.school});
    }
    return voices;
}

Standing stand_anew(Work& work, const PupilLine& pupil, const Term& term) {
    const auto stood = standing_of(voices_of(work, pupil.county, pupil.id, term));
    const auto old =
        work.one<OldStanding>(queries::old_standing, pupil.county, pupil.id, term.kind, term.school_year, term.term);
    const auto consent = stood.by ? std::optional(stood.by->id) : std::nullopt;
    if (stood.standing == Standing::disputed)
        open_dispute(work, pupil, term);
    else
        close_dispute(work, pupil, term);
    if (old ? old->standing == stood.standing && old->consent == consent : stood.standing == Standing::none)
        return stood.standing;
    if (stood.standing == Standing::none) {
        work.run(queries::delete_standing, pupil.county, pupil.id, term.kind, term.school_year, term.term);
    } else {
        work.run(queries::put_standing, pupil.county, pupil.id, term.kind, term.school_year, term.term, stood.standing,
                 consent, stood.by ? std::optional(stood.by->given_at) : std::nullopt, work.now());
    }
    note_span(work, pupil, term, stood);
    work.emit("pupils.consent_changed", json::value{{"county", pupil.county},
                                                    {"pupil", pupil.id.to_string()},
                                                    {"kind", json::enum_name(term.kind)},
                                                    {"school_year", term.school_year},
                                                    {"term", json::enum_name(term.term)},
                                                    {"standing", json::enum_name(stood.standing)},
                                                    {"consent", consent ? consent->to_string() : ""}});
    if (stood.standing == Standing::given) look_for_signals(work, pupil, term);
    return stood.standing;
}

void stand_anew(Work& work, const PupilLine& pupil) {
    for (const auto& term : work.all<Term>(queries::terms_decided, pupil.county, pupil.id))
        stand_anew(work, pupil, term);
}

void end_consents_at(Work& work, const PupilLine& pupil, BodyId to) {
    const auto school = org::find_body(work, pupil.school).value();
    for (const auto& term : work.all<Term>(queries::terms_decided, pupil.county, pupil.id)) {
        if (term_runs(work, school, term)) end_consent(work, pupil, term, to);
    }
}

void end_consents_to_come(Work& work, const ClassLine& line, BodyId to, Date since) {
    auto terms = work.all<Term>(queries::terms_decided_in_class, line.county, line.id);
    const auto school = org::find_body(work, line.school).value();
    std::erase_if(terms, [&](const Term& term) { return begins(work, school, term) <= since; });
    if (terms.empty()) return;
    for (const auto& pupil : pupils_of_class(work, line.county, line.id)) {
        for (const auto& term : terms) end_consent(work, pupil, term, to);
    }
}

ConsentDone write_decision(Work& work, const PupilLine& pupil, const StoredAgreement& agreement,
                           const NewDecision& decision) {
    const auto now = work.now();
    work.run(queries::insert_consent, pupil.county, decision.id, pupil.id, agreement.kind, agreement.school_year,
             agreement.term, agreement.id, agreement.sha256, decision.decision, now, decision.decided_by,
             decision.guardianship, decision.account, decision.reason, decision.scan);
    const auto standing = stand_anew(work, pupil, agreement.of());
    return {decision.id, pupil.county, decision.decision, now, agreement.sha256, standing};
}

Result<std::optional<ConsentDone>> decided_before(Work& work, const PupilLine& pupil, AgreementId agreement,
                                                  const NewDecision& decision) {
    const auto known = work.one<KnownConsent>(queries::consent_by_id, pupil.county, decision.id);
    if (!known) return std::optional<ConsentDone>{};
    const bool same = known->pupil == pupil.id && known->agreement == agreement &&
                      known->decision == decision.decision && known->decided_by == decision.decided_by &&
                      known->account == decision.account;
    if (!same) return id_taken();
    const auto old = work.one<OldStanding>(queries::old_standing, pupil.county, pupil.id, known->kind,
                                           known->school_year, known->term);
    return std::optional(ConsentDone{decision.id, pupil.county, known->decision, known->given_at, known->text_sha256,
                                     old ? old->standing : Standing::none});
}

Result<Nothing> term_runs(Work& work, const org::BodyLine& school, const Term& term) {
    for (const auto& fixed : org::terms_of(work, school, term.school_year)) {
        if (fixed.term != term.term || fixed.ends >= work.today()) continue;
        return Problem{Code::conflict, "term-over",
                       fmt::format("这个学期已于 {} 结束，不能再改变意见", fixed.ends.to_string()),
                       fmt::format("the term ended on {}; decisions can no longer change", fixed.ends.to_string())};
    }
    return Nothing{};
}

std::vector<ConsentRow> consent_rows(Work& work, const PupilLine& pupil) {
    std::vector<ConsentRow> rows;
    for (auto& c : work.all<ConsentColumns>(queries::consents_of, pupil.county, pupil.id)) {
        ConsentRow row;
        row.id = c.id;
        row.kind = c.kind;
        row.school_year = c.school_year;
        row.term = c.term;
        row.decision = c.decision;
        row.given_at = c.given_at;
        row.decided_by = c.decided_by;
        row.who = c.guardian_name ? *std::move(c.guardian_name) : c.account_name.value_or("");
        row.agreement = c.agreement;
        row.number = c.number;
        row.text_sha256 = std::move(c.text_sha256);
        row.reason = std::move(c.reason);
        row.has_scan = c.has_scan;
        row.confirmed_at = c.confirmed_at;
        row.stands = c.stands;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace luoshi::pupils
