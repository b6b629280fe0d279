// How the use cases of consents write: a decision, what stands after it, the dispute that opens or closes with it, the
// signals of a class.
#pragma once
#include "pupils/consent_views.hpp"
#include "pupils/standing.hpp"
#include "pupils/store.hpp"

namespace luoshi::pupils {

struct Term {
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    bool operator==(const Term&) const = default;
};
BOOST_DESCRIBE_STRUCT(Term, (), (kind, school_year, term))

struct StoredAgreement {
    AgreementId id;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    AgreementKind kind = AgreementKind::after_school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    int number = 0;
    std::string title;
    std::string text;
    std::string sha256;
    Instant published_at;
    std::string published_by;
    bool current = false;

    Term of() const { return {kind, school_year, term}; }
};
BOOST_DESCRIBE_STRUCT(StoredAgreement, (),
                      (id, county, school, school_name, school_path, kind, school_year, term, number, title, text,
                       sha256, published_at, published_by, current))

std::optional<StoredAgreement> find_agreement(Work& work, AgreementId id);
AgreementView agreement_view(const StoredAgreement& agreement);

struct NewDecision {
    ConsentId id;
    Decision decision = Decision::given;
    DecidedBy decided_by = DecidedBy::guardian;
    std::optional<GuardianshipId> guardianship;
    std::optional<AccountId> account;
    std::optional<std::string> reason;
    std::optional<std::string> scan;
};

// Writes the decision and what follows from it. The caller has asked who may, and records.
ConsentDone write_decision(Work& work, const PupilLine& pupil, const StoredAgreement& agreement,
                           const NewDecision& decision);
// The same act again: its answer; nothing where the id is new; refuses with "id-taken" where it stands for something
// else.
Result<std::optional<ConsentDone>> decided_before(Work& work, const PupilLine& pupil, AgreementId agreement,
                                                  const NewDecision& decision);

std::vector<Voice> voices_of(Work& work, std::string_view county, PupilId pupil, const Term& term);
// After a binding changed: what stands for all terms on which the family has decided.
void stand_anew(Work& work, const PupilLine& pupil);
Standing stand_anew(Work& work, const PupilLine& pupil, const Term& term);

// The child comes to another school: what was decided over agreements of `pupil.school` ends for the terms that have not ended, and the family is
// asked anew. Decisions and what stood stay on record; a term that is over keeps what it was billed and settled by.
void end_consents_at(Work& work, const PupilLine& pupil, BodyId to);
// A class goes over to another school as a whole: that school takes over what was agreed for terms that have begun; for those to come it asks anew.
void end_consents_to_come(Work& work, const ClassLine& line, BodyId to, Date since);

// Refuses with conflict "term-over" once the term has ended; a school whose terms are not fixed is not held up.
Result<Nothing> term_runs(Work& work, const org::BodyLine& school, const Term& term);

// Decisions of one child, latest first.
std::vector<ConsentRow> consent_rows(Work& work, const PupilLine& pupil);

}  // namespace luoshi::pupils
