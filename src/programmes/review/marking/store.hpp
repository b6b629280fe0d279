// What the use cases of this room share: a round as it stands, and who may see it.
#pragma once
#include <map>
#include <set>

#include "platform/access/actor_key.hpp"
#include "programmes/review/assignment/shortage.hpp"
#include "programmes/review/marking/queries.hpp"
#include "programmes/review/marking/use_cases.hpp"

namespace luoshi::programmes::review::marking {

// In the order of queries/sheet_of_round.sql.
struct StoredSheet {
    std::int64_t version = 0;
    scoring::Sheet sheet;
    std::string sha256;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredSheet, (), (version, sheet, sha256, at, by_name))

// In the order of queries/frozen_of_round.sql. `rules` holds the reason besides.
struct FrozenRules {
    AssignmentRules rules;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(FrozenRules, (), (rules, reason))
struct StoredFrozen {
    std::int64_t sheet_version = 0, per_item = 0, places_most = 0, cap = 0, cap_most = 0, distinct_units = 0;
    FrozenRules rules;
    std::string seed;
    std::int64_t pairs = 0, cost = 0;
    std::string sha256;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredFrozen, (), (sheet_version, per_item, places_most, cap, cap_most, distinct_units, rules, seed, pairs, cost, sha256, at, by_name))

// In the order of queries/assignments_of.sql.
struct StoredAssignment {
    ApplicationId application;
    ExpertId expert;
    std::string expert_name, unit;
    std::int64_t number = 0, place = 0, seat = 0;
    AssignmentKind kind = AssignmentKind::first;
    std::string reason;
    std::optional<std::string> how;  // it ended: signed or dropped
    std::optional<std::int64_t> total, vetoed;
    std::optional<std::string> words;
    std::optional<Instant> ended_at;
    std::optional<std::int64_t> saved;  // version of the draft

    bool ended() const { return how.has_value(); }
    bool signed_off() const { return how == "signed"; }
    MarkState state() const { return signed_off() ? MarkState::signed_off : ended() ? MarkState::dropped : saved ? MarkState::saved : MarkState::untouched; }
};
BOOST_DESCRIBE_STRUCT(StoredAssignment, (), (application, expert, expert_name, unit, number, place, seat, kind, reason, how, total, vetoed, words, ended_at, saved))

// In the order of queries/closed_of_round.sql.
struct StoredClosed {
    std::int64_t assigned = 0;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredClosed, (), (assigned, at, by_name))

struct StoredVote {
    std::string question;
    std::int64_t quorum_num = 0, quorum_den = 1, threshold_num = 0, threshold_den = 1;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredVote, (), (question, quorum_num, quorum_den, threshold_num, threshold_den, at, by_name))

struct StoredCount {
    ApplicationId application;
    std::int64_t entitled = 0, votes_for = 0, votes_against = 0, abstained = 0;
    bool quorate = false, passed = false;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredCount, (), (application, entitled, votes_for, votes_against, abstained, quorate, passed, by_name))

struct StoredProposal {
    std::int64_t serial = 0;
    std::string sha256, content;
    Instant at;
    std::string by_whom, by_name;
};
BOOST_DESCRIBE_STRUCT(StoredProposal, (), (serial, sha256, content, at, by_whom, by_name))

struct StoredResultsFrozen {
    std::string sha256, proposed_by_name;
    Instant at;
    std::string by_name;
    calls::CallId call;
};
BOOST_DESCRIBE_STRUCT(StoredResultsFrozen, (), (sha256, proposed_by_name, at, by_name, call))

struct MarkingKey {
    ExpertId expert;
    ApplicationId application;
    auto operator<=>(const MarkingKey&) const = default;
};

// A round with what every question to it needs.
struct RoundNow {
    panels::RoundLine line;
    panels::RoundTerms terms;
    std::vector<panels::ItemLine> items;      // in the order of their codes
    std::vector<panels::MemberLine> members;  // who mark: leader and members that sit now
    std::set<MarkingKey> barred;
    std::optional<StoredSheet> sheet;         // the frozen one, or the newest
    std::optional<StoredFrozen> frozen;
    std::vector<StoredAssignment> assignments;  // by number
    std::map<ExpertId, std::int64_t> away;      // minutes in all
    std::set<ExpertId> lost;                    // away once for longer than four hours
    std::optional<StoredClosed> closed;
    std::optional<StoredVote> vote;
    std::vector<StoredCount> counts;
    std::optional<StoredProposal> proposal;
    std::optional<StoredResultsFrozen> results;

    const std::string& county() const { return line.county; }
    const panels::ItemLine* item(ApplicationId id) const;
    const panels::ItemLine* item_by_code(std::string_view code) const;
    const panels::MemberLine* member(ExpertId id) const;
    bool bars(ExpertId expert, ApplicationId application) const { return barred.contains({expert, application}); }
    std::int64_t ended() const;
    bool all_ended() const { return !assignments.empty() && ended() == static_cast<std::int64_t>(assignments.size()); }
    MarkingPhase phase() const;
    MarkingTerms reckoning() const;
};

// Nothing is asked about rights.
std::optional<RoundNow> load_round(Work& work, std::string_view county, RoundId id);

// Of a round that the actor may see over the path of its office; others do not exist for him.
Result<RoundNow> round_to_read(Work& work, std::string_view county, RoundId id);
Result<RoundNow> round_to_write(Work& work, std::string_view county, RoundId id);
Result<Nothing> require_phase(const RoundNow& round, std::initializer_list<MarkingPhase> phases);

Problem no_such_round();
Problem no_such_item();
Problem not_now(std::string words, std::string words_en);
std::string_view phase_words(MarkingPhase phase);
std::string_view phase_words_en(MarkingPhase phase);

// What was signed, of all items or of one.
std::vector<SignedMarks> signed_marks(Work& work, const RoundNow& round);
Reckoning reckoning_of(Work& work, const RoundNow& round);

// The engine's instance for a round: items, experts who mark, what fits, what must be avoided.
struct EngineCase {
    assignment::Instance instance;
    std::vector<ApplicationId> items;  // of the instance, in its order
    std::vector<std::string> codes;
    std::vector<ExpertId> experts;
    std::vector<std::vector<std::int64_t>> costs;  // of expert, item
};
EngineCase case_of(const RoundNow& round);
assignment::Rules engine_rules(const AssignmentRules& rules);
std::vector<PlannedShortage> shortages_of(const EngineCase& one, const AssignmentRules& rules);

// Rows of the assignment; numbers, places and seats go on from what stands.
struct NewPair {
    ExpertId expert;
    ApplicationId application;
};
void insert_assignments(Work& work, RoundNow& round, const std::vector<NewPair>& pairs, AssignmentKind kind, const std::string& reason);
// So many more experts for these items by the same engine: nobody who has or had the item, nobody of a unit that is on it. Refuses with "cannot-assign" and
// a field for each shortage.
Result<Nothing> assign_more(Work& work, RoundNow& round, const std::map<ApplicationId, std::int64_t>& wanted, AssignmentKind kind, const std::string& reason);
Problem cannot_assign(const std::vector<PlannedShortage>& shortages);
// Experts that came to the panel since get their rows, with what they must avoid.
void add_experts(Work& work, const RoundNow& round);
// Ends an assignment without marks.
void drop_assignment(Work& work, RoundNow& round, StoredAssignment& one, const std::string& words);
// Items that have fewer experts than the rules ask for, after somebody left: how many each.
std::map<ApplicationId, std::int64_t> missing_of(const RoundNow& round);

// The expert who asks, with what he was given in a round; a round without him does not exist for him.
struct MyRound {
    RoundNow round;
    ExpertId me;
    std::optional<Instant> opened_at;
};
Result<MyRound> my_round(Work& work, std::string_view county, RoundId id);
Result<Nothing> require_county(const Work& work, const RoundNow& round);
std::string own_county(const Work& work, const std::optional<std::string>& county);

}  // namespace luoshi::programmes::review::marking
