// Who has answered and who has not: per class for the school, per child for the head teacher. No group and no category
// ever stands here.
#include "pupils/consent_store.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct BoardColumns {
    ClassId class_;
    std::string class_name;
    std::int64_t pupils = 0;
    std::int64_t given = 0;
    std::int64_t refused = 0;
    std::int64_t withdrawn = 0;
    std::int64_t disputed = 0;
    std::int64_t unconfirmed = 0;
};
BOOST_DESCRIBE_STRUCT(BoardColumns, (), (class_, class_name, pupils, given, refused, withdrawn, disputed, unconfirmed))

struct SignalColumns {
    ClassId class_;
    ConsentSignal signal = ConsentSignal::all_within_minutes;
};
BOOST_DESCRIBE_STRUCT(SignalColumns, (), (class_, signal))

struct BoardPupilColumns {
    PupilId pupil;
    std::string name;
    std::string code;
    std::optional<Standing> standing;
    std::optional<ConsentId> consent;
    std::optional<Instant> given_at;
    std::optional<DecidedBy> decided_by;
    bool confirmed = false;
    bool has_scan = false;
    std::int64_t guardians = 0;
};
BOOST_DESCRIBE_STRUCT(BoardPupilColumns, (),
                      (pupil, name, code, standing, consent, given_at, decided_by, confirmed, has_scan, guardians))

std::optional<AgreementRow> agreement_of(Work& work, std::string_view county, BodyId school, const Term& term) {
    for (auto& row : work.all<AgreementRow>(queries::find_agreements, county, school)) {
        if (row.current && row.kind == term.kind && row.school_year == term.school_year && row.term == term.term)
            return std::move(row);
    }
    return std::nullopt;
}

}  // namespace

Result<ConsentBoard> show_consent_board(Work& work, const ShowBoard& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::read}));
    ConsentBoard board;
    board.school = school.id;
    board.county = school.county;
    board.kind = query.kind;
    board.school_year = query.school_year;
    board.term = query.term;
    board.agreement = agreement_of(work, school.county, school.id, {query.kind, query.school_year, query.term});
    board.as_of = work.now();
    for (auto& row : work.all<BoardColumns>(queries::consent_board, school.county, school.id, query.kind,
                                            query.school_year, query.term)) {
        board.items.push_back({row.class_,
                               std::move(row.class_name),
                               row.pupils,
                               row.given,
                               row.refused,
                               row.withdrawn,
                               row.disputed,
                               row.pupils - row.given - row.refused - row.withdrawn - row.disputed,
                               row.unconfirmed,
                               {}});
    }
    for (const auto& signal : work.all<SignalColumns>(queries::signals_of_school, school.county, school.id, query.kind,
                                                      query.school_year, query.term)) {
        for (auto& row : board.items) {
            if (row.class_ == signal.class_) row.signals.push_back(signal.signal);
        }
    }
    return board;
}

Result<ClassBoard> show_class_board(Work& work, const ShowClassBoard& query) {
    TRY(const ClassLine line, find_visible_class(work, query.class_, permissions::read));
    ClassBoard board;
    board.class_ = line.id;
    board.class_name = line.name;
    board.county = line.county;
    board.kind = query.kind;
    board.school_year = query.school_year;
    board.term = query.term;
    board.agreement = agreement_of(work, line.county, line.school, {query.kind, query.school_year, query.term});
    for (auto& row : work.all<BoardPupilColumns>(queries::class_board, line.county, line.id, query.kind,
                                                 query.school_year, query.term)) {
        const bool entered = row.decided_by == DecidedBy::class_teacher || row.decided_by == DecidedBy::paper;
        board.items.push_back({row.pupil, std::move(row.name), std::move(row.code),
                               row.standing.value_or(Standing::none), row.consent, row.given_at, row.decided_by,
                               entered && !row.confirmed, row.has_scan, row.guardians});
    }
    const auto& actor = work.actor();
    if (actor.may(permissions::guardians, line.school_path) || teaches(actor, line.head_teacher, line.school_path)) {
        std::optional<Problem> nothing;
        if (!board.agreement)
            nothing = Problem{Code::conflict, "nothing-published", "学校还没有公布本学期的协议",
                              "the school has not published this term's agreement yet"};
        board.actions.push_back(roster_action("enter", "代为录入", "Enter for a family", nothing));
        board.actions.push_back(roster_action("print_slips", "打印绑定单", "Print binding slips"));
    }
    return board;
}

}  // namespace luoshi::pupils
