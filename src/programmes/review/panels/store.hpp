// What the use cases of rounds and panels share.
#pragma once
#include "platform/crypto/digest.hpp"
#include "programmes/review/panels/use_cases.hpp"

namespace luoshi::programmes::review::panels {

using experts::ExpertId;
using calls::ApplicationId;

// In the order of queries/round_by_id.sql.
struct RoundEntry {
    std::string county;
    RoundId id;
    calls::CallId call;
    lines::LineId line;
    BodyId office;
    std::string office_path, office_name;
    std::string title;
    RoundTerms terms;
    Instant opened_at;
    std::string by_whom;
    std::int64_t serial = 1;
    RoundState state = RoundState::open;
};
BOOST_DESCRIBE_STRUCT(RoundEntry, (), (county, id, call, line, office, office_path, office_name, title, terms, opened_at, by_whom, serial, state))

// In the order of queries/draw_of.sql.
struct DrawEntry {
    std::int64_t version = 1;
    std::int64_t seats = 0, candidates = 0;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string list_digest, commitment, secret, public_source;
    Instant draws_at, announced_at;
    std::string announced_by_name;
    std::optional<std::string> public_value;
    std::optional<std::string> entered_by, entered_by_name;
    std::optional<std::string> confirmed_by_name;
    std::optional<Instant> drawn_at;
};
BOOST_DESCRIBE_STRUCT(DrawEntry, (), (version, seats, candidates, algorithm, list_digest, commitment, secret, public_source, draws_at, announced_at, announced_by_name, public_value,
                                      entered_by, entered_by_name, confirmed_by_name, drawn_at))

// In the order of queries/invitations_of.sql.
struct InvitationEntry {
    ExpertId expert;
    PanelRole role = PanelRole::member;
    std::optional<std::int64_t> place;
    Instant sent_at, due;
    std::optional<PanelAnswer> answer;
    std::optional<std::string> reason;
    std::optional<GapCause> gap;
    std::optional<std::string> gap_reason;
};
BOOST_DESCRIBE_STRUCT(InvitationEntry, (), (expert, role, place, sent_at, due, answer, reason, gap, gap_reason))

Problem no_such_round();
Problem id_taken();
Problem not_now(const RoundEntry& round, std::string_view detail, std::string_view detail_en);
Result<Nothing> require_partition(Work& work, std::string_view county);
std::string_view state_words(RoundState state);
std::string_view state_words_en(RoundState state);

// Of rounds that the actor may see as the office; others do not exist for him.
Result<RoundEntry> find_entry(Work& work, std::string_view county, RoundId id);
Result<RoundEntry> round_to_write(Work& work, std::string_view county, RoundId id);
std::optional<RoundEntry> any_round(Work& work, std::string_view county, RoundId id);  // no right is asked
Result<Nothing> require_state(const RoundEntry& round, std::initializer_list<RoundState> states);
Result<Nothing> advance(Work& work, RoundEntry& round, RoundState to, const std::string& reason = {});
std::optional<DrawEntry> draw_of(Work& work, const RoundEntry& round);
std::vector<InvitationEntry> invitations_of(Work& work, const RoundEntry& round);
std::string code_of(Random& random);  // eight letters and digits that are not mixed up

// ---- conflicts (working_out.cpp)
// Those that the data show and that are not yet written, for these experts; append-only.
void work_out_conflicts(Work& work, const RoundEntry& round, const std::vector<experts::ExpertLine>& of);
void write_conflict(Work& work, const RoundEntry& round, ExpertId expert, ApplicationId application, conflicts::Relation relation, int depth, const std::string& words,
                    const std::string& words_en);
// Items that an expert must not meet: rows that are not overridden.
std::int64_t barred_items(const std::vector<ConflictLine>& conflicts, ExpertId expert);
std::string_view relation_words(conflicts::Relation relation);
std::string_view relation_words_en(conflicts::Relation relation);

// ---- candidates (draw.cpp)
std::vector<experts::ExpertLine> candidates_for(Work& work, const RoundEntry& round);

// ---- invitations (invite.cpp)
Result<Nothing> invite_first(Work& work, const RoundEntry& round, const DrawEntry& draw);
// Somebody is gone: a row that says so, and the next alternate, if there is one. False: none is left.
Result<bool> fill_gap(Work& work, const RoundEntry& round, ExpertId gone, PanelAnswer answer, GapCause cause, const std::string& reason);
std::int64_t seated(const std::vector<InvitationEntry>& invitations);  // drawn or picked as members, accepted and still there
std::int64_t lapse_due(Work& work, const RoundEntry& round);

}  // namespace luoshi::programmes::review::panels
