// What the pages of the marking receive.
#pragma once
#include "programmes/review/marking/commands.hpp"
#include "programmes/review/marking/reckon.hpp"

namespace luoshi::programmes::review::marking {

struct MarkingAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(MarkingAction, (), (act, possible, why, why_en))

struct MarkingRoundRow {
    RoundId round;
    std::string county;
    std::string title;
    std::string call_title;
    MarkingPhase phase = MarkingPhase::waiting;
    std::int64_t items = 0;
    std::int64_t experts = 0;
    std::int64_t assigned = 0;
    std::int64_t ended = 0;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(MarkingRoundRow, (), (round, county, title, call_title, phase, items, experts, assigned, ended))

struct MarkingExpertProgress {
    ExpertId expert;
    std::string name;
    std::string unit;
    bool leads = false;
    bool on_paper = false;                 // no account: the office enters what he signed
    std::optional<Instant> opened_at;
    std::int64_t assigned = 0, signed_off = 0, dropped = 0, open = 0;
    std::int64_t minutes_away = 0;
    bool lost = false;                     // away for more than four hours
    std::optional<double> severity;        // once the round is closed: how many points below the panel
    std::optional<std::int64_t> rating;    // given in this session's answer only where it was just given
};
BOOST_DESCRIBE_STRUCT(MarkingExpertProgress, (), (expert, name, unit, leads, on_paper, opened_at, assigned, signed_off, dropped, open, minutes_away, lost, severity, rating))

struct MarkingSpread {
    std::string code;
    std::int64_t spread = 0;  // thousandths
    std::int64_t marks = 0;
    bool may_ask = false;     // one more expert; otherwise the panel talks it over
    bool asked = false;       // an extra assignment is open
    std::string settled;      // the panel's words
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(MarkingSpread, (), (code, spread, marks, may_ask, asked, settled, words, words_en))

struct MarkingSheetView {
    std::int64_t version = 0;  // 0: none yet
    scoring::Sheet sheet;
    std::string sha256;
    std::string made_by_name;
    std::optional<Instant> made_at;
};
BOOST_DESCRIBE_STRUCT(MarkingSheetView, (), (version, sheet, sha256, made_by_name, made_at))

struct FrozenAssignment {
    AssignmentRules rules;
    std::string reason;
    std::int64_t pairs = 0;
    std::int64_t cost = 0;
    std::string seed;
    std::string sha256;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(FrozenAssignment, (), (rules, reason, pairs, cost, seed, sha256, at, by_name))

struct PanelVoteLine {
    std::string code;
    std::int64_t entitled = 0, given = 0;
    // Of a counted vote.
    std::int64_t votes_for = 0, votes_against = 0, abstained = 0;
    bool quorate = false, passed = false;
};
BOOST_DESCRIBE_STRUCT(PanelVoteLine, (), (code, entitled, given, votes_for, votes_against, abstained, quorate, passed))

struct PanelVoteView {
    std::string question;
    std::int64_t quorum_num = 0, quorum_den = 0, threshold_num = 0, threshold_den = 0;
    Instant opened_at;
    std::string opened_by_name;
    bool counted = false;
    std::string counted_by_name;
    std::vector<PanelVoteLine> items;
    std::vector<std::string> protocol;  // sentences, once it is counted
};
BOOST_DESCRIBE_STRUCT(PanelVoteView, (), (question, quorum_num, quorum_den, threshold_num, threshold_den, opened_at, opened_by_name, counted, counted_by_name, items, protocol))

struct ResultsProposal {
    std::string sha256;
    std::string by_name;
    Instant at;
    bool mine = false;
    bool outdated = false;  // something has changed since: it must be proposed anew
};
BOOST_DESCRIBE_STRUCT(ResultsProposal, (), (sha256, by_name, at, mine, outdated))

struct MarkingRoundView {
    RoundId round;
    std::string county;
    std::string title;
    std::string call_title;
    calls::CallId call;
    MarkingPhase phase = MarkingPhase::waiting;
    std::int64_t items = 0;
    std::int64_t conflicts = 0;      // pairs that must be avoided
    AssignmentRules from_terms;      // where the sliders begin
    MarkingTerms terms;
    MarkingSheetView sheet;
    std::optional<FrozenAssignment> frozen;
    std::int64_t assigned = 0, ended = 0, missing = 0;  // missing: reviews that nobody has, after somebody left
    std::vector<MarkingExpertProgress> experts;
    std::vector<MarkingSpread> spreads;
    std::optional<Instant> closed_at;
    std::string closed_by_name;
    std::optional<PanelVoteView> vote;
    std::optional<ResultsProposal> proposal;
    std::optional<Instant> frozen_at;
    std::string frozen_by_name;
    std::vector<MarkingAction> actions;  // sheet, assign, extra, replace, absence, settle, close, open_vote, count_vote, propose, freeze, rate
};
BOOST_DESCRIBE_STRUCT(MarkingRoundView, (), (round, county, title, call_title, call, phase, items, conflicts, from_terms, terms, sheet, frozen, assigned, ended, missing, experts, spreads,
                                             closed_at, closed_by_name, vote, proposal, frozen_at, frozen_by_name, actions))

// ---- the workbench

struct PlannedLoad {
    std::string name;
    std::string unit;
    std::int64_t items = 0;
    std::int64_t fitting = 0;  // of them with a field in common
    std::int64_t barred = 0;   // items that he must avoid
};
BOOST_DESCRIBE_STRUCT(PlannedLoad, (), (name, unit, items, fitting, barred))

struct PlannedShortage {
    std::string words, words_en;
    std::vector<std::string> codes;
    std::vector<std::string> experts;
    std::int64_t needed = 0, offered = 0;
    std::vector<std::string> helps, helps_en;       // one change that alone would do, tried by the engine
    std::optional<AssignmentRules> with;            // the first of them, ready for the sliders
};
BOOST_DESCRIBE_STRUCT(PlannedShortage, (), (words, words_en, codes, experts, needed, offered, helps, helps_en, with))

struct AssignmentPlan {
    bool feasible = false;
    std::int64_t cost = 0;
    std::int64_t reviews = 0;
    std::int64_t perfect = 0, fitting = 0, strangers = 0;  // a field is the item's own; something in common; nothing
    std::int64_t load_least = 0, load_most = 0;
    std::int64_t likeliest_permille = 1000;                // of any pair
    std::vector<PlannedLoad> loads;
    std::vector<PlannedShortage> shortages;
};
BOOST_DESCRIBE_STRUCT(AssignmentPlan, (), (feasible, cost, reviews, perfect, fitting, strangers, load_least, load_most, likeliest_permille, loads, shortages))

struct AssignmentRow {
    std::string code;
    std::string expert_name;
    std::string expert_unit;
    AssignmentKind kind = AssignmentKind::first;
    std::string reason;
    MarkState state = MarkState::untouched;
    std::optional<Instant> ended_at;
    std::string why_dropped;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(AssignmentRow, (), (code, expert_name, expert_unit, kind, reason, state, ended_at, why_dropped))

// Codes only until the round is closed; nothing before every assignment has ended.
struct ReviewResultRow {
    std::string code;
    std::string body_name;
    std::string title;
    std::string kind;
    std::string prefecture;
    std::int64_t marks = 0;
    std::int64_t rank = 1;
    bool tied = false;
    double score = 0;
    ScoreRule rule = ScoreRule::mean;
    double mean = 0;
    std::int64_t rank_mean = 1;
    std::optional<double> trimmed;
    std::optional<std::int64_t> rank_trimmed;
    double corrected = 0;
    std::optional<double> low, high;
    std::int64_t rank_corrected = 1;
    std::optional<std::int64_t> best_rank, worst_rank;
    bool moved = false;
    double spread = 0;
    bool vetoed = false;
    bool below_pass = false;
    std::optional<std::int64_t> votes_for, votes_against;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(ReviewResultRow, (), (code, body_name, title, kind, prefecture, marks, rank, tied, score, rule, mean, rank_mean, trimmed, rank_trimmed, corrected, low, high,
                                            rank_corrected, best_rank, worst_rank, moved, spread, vetoed, below_pass, votes_for, votes_against))

// ---- of the expert

struct MyItemLine {
    std::string code;
    std::string kind;
    MarkState state = MarkState::untouched;
    std::optional<std::string> total;  // signed
    std::string title, body_name;      // once the round is closed
};
BOOST_DESCRIBE_STRUCT(MyItemLine, (), (code, kind, state, total, title, body_name))

struct MyBallotLine {
    std::string code;
    std::string title, body_name;
    std::optional<BallotChoice> choice;
};
BOOST_DESCRIBE_STRUCT(MyBallotLine, (), (code, title, body_name, choice))

struct MyReviewRound {
    RoundId round;
    std::string county;
    std::string title;
    std::string statement;  // to be signed before anything is shown
    std::optional<Instant> opened_at;
    bool closed = false;
    std::vector<MyItemLine> items;       // empty before the opening
    std::string question;                // of an open vote
    std::vector<MyBallotLine> ballots;
};
BOOST_DESCRIBE_STRUCT(MyReviewRound, (), (round, county, title, statement, opened_at, closed, items, question, ballots))

struct MyReviews {
    std::vector<MyReviewRound> rounds;
};
BOOST_DESCRIBE_STRUCT(MyReviews, (), (rounds))

struct BlindMaterial {
    std::int64_t number = 1;
    std::string title;
    bool readable = false;  // as text without names; pictures and sheets are opened after the round only
};
BOOST_DESCRIBE_STRUCT(BlindMaterial, (), (number, title, readable))

struct MyItemView {
    RoundId round;
    std::string county;
    std::string code;
    std::string kind;
    std::string round_title;
    std::string title, body_name;  // once the round is closed
    std::vector<calls::HandedInSection> sections;
    std::vector<BlindMaterial> materials;
    scoring::Sheet sheet;
    std::int64_t saved = 0;        // version of what was saved
    MarkContent content;
    MarkState state = MarkState::untouched;
    std::optional<std::int64_t> total;  // hundredths, of what is complete
    std::string why_dropped;
    std::vector<MarkingAction> actions;  // save, sign, decline
};
BOOST_DESCRIBE_STRUCT(MyItemView, (), (round, county, code, kind, round_title, title, body_name, sections, materials, sheet, saved, content, state, total, why_dropped, actions))

struct MarksAnswer {
    MarksOutcome outcome = MarksOutcome::accepted;
    MyItemView item;  // as it is now: of a conflict, what the other device saved
};
BOOST_DESCRIBE_STRUCT(MarksAnswer, (), (outcome, item))

struct SheetsRead {
    std::vector<std::string> taken;  // codes
    std::vector<std::string> problems, problems_en;
};
BOOST_DESCRIBE_STRUCT(SheetsRead, (), (taken, problems, problems_en))

}  // namespace luoshi::programmes::review::marking
