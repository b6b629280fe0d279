// What the marking of a round is asked with. `county` is the partition of the office that runs the line.
#pragma once
#include "programmes/review/experts/api.hpp"
#include "programmes/review/marking/api.hpp"
#include "programmes/review/marking/words.hpp"
#include "scoring/api.hpp"

namespace luoshi::programmes::review::marking {

using calls::ApplicationId;
using experts::ExpertId;
using panels::RoundId;

struct FindMarkingRounds {
    std::optional<std::string> county = {};  // absent: the reader's province
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindMarkingRounds, (), (county, cursor, limit))

struct OneMarkingRound {
    RoundId round;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneMarkingRound, (), (round, county))

struct ListOfRound {
    RoundId round;
    std::string county;
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(ListOfRound, (), (round, county, cursor, limit))

struct KeepMarkingSheet {
    RoundId round;
    std::string county;
    std::int64_t after = 0;  // the version that was read
    scoring::Sheet sheet;
};
BOOST_DESCRIBE_STRUCT(KeepMarkingSheet, (), (round, county, after, sheet))

// What the sliders stand at.
struct AssignmentRules {
    std::int64_t per_item = 3;
    std::int64_t cap = 10;
    bool distinct_units = true;
    bool strangers = true;            // an expert without a fitting field may be given an item, at the cost of a stranger
    std::int64_t load_cost = 100;
    std::int64_t pair_permille = 1000;
};
BOOST_DESCRIBE_STRUCT(AssignmentRules, (), (per_item, cap, distinct_units, strangers, load_cost, pair_permille))

struct PlanAssignment {
    RoundId round;
    std::string county;
    AssignmentRules rules;
};
BOOST_DESCRIBE_STRUCT(PlanAssignment, (), (round, county, rules))

struct FreezeAssignment {
    RoundId round;
    std::string county;
    std::int64_t sheet_version = 0;  // the one that was read
    AssignmentRules rules;
    std::string reason = {};         // where the rules differ from the terms of the round
};
BOOST_DESCRIBE_STRUCT(FreezeAssignment, (), (round, county, sheet_version, rules, reason))

struct SettleSpread {
    RoundId round;
    std::string county;
    std::string code;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(SettleSpread, (), (round, county, code, words))

struct RecordMarkingAbsence {
    RoundId round;
    std::string county;
    ExpertId expert;
    Instant from, until;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RecordMarkingAbsence, (), (round, county, expert, from, until, words))

struct OpenPanelVote {
    RoundId round;
    std::string county;
    std::string question;  // quorum and threshold are the round's terms
};
BOOST_DESCRIBE_STRUCT(OpenPanelVote, (), (round, county, question))

struct FreezeReviewResults {
    RoundId round;
    std::string county;
    std::string sha256;  // of the proposal that was read
};
BOOST_DESCRIBE_STRUCT(FreezeReviewResults, (), (round, county, sha256))

struct RateExpert {
    RoundId round;
    std::string county;
    ExpertId expert;
    int competence = 0, discipline = 0, ethics = 0, integrity = 0;  // 0 to 25 each
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RateExpert, (), (round, county, expert, competence, discipline, ethics, integrity, words))

// ---- of the expert

struct FindMyReviews {
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(FindMyReviews, (), (county))

struct OpenMySheets {
    RoundId round;
    std::string county;
    bool statement_accepted = false;
    std::string signed_by;
};
BOOST_DESCRIBE_STRUCT(OpenMySheets, (), (round, county, statement_accepted, signed_by))

struct OneMyItem {
    RoundId round;
    std::string code;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneMyItem, (), (round, code, county))

struct OneMyMaterial {
    RoundId round;
    std::string code;
    int number = 0;  // in the order of the list, from 1
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneMyMaterial, (), (round, code, number, county))

struct MarkNote {
    std::string item;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(MarkNote, (), (item, words))

struct MarkContent {
    std::vector<scoring::ItemMark> marks;
    std::vector<scoring::Hit> hits = {};
    std::vector<MarkNote> notes = {};
    std::string words = {};  // on the whole item
};
BOOST_DESCRIBE_STRUCT(MarkContent, (), (marks, hits, notes, words))

struct SaveMyMarks {
    RoundId round;
    std::string code;
    std::string county;
    std::int64_t base_version = 0;  // that was filled in; 0: nothing saved yet
    MarkContent content;
    bool sign = false;
    std::string signed_by = {};
};
BOOST_DESCRIBE_STRUCT(SaveMyMarks, (), (round, code, county, base_version, content, sign, signed_by))

struct DeclineMyItem {
    RoundId round;
    std::string code;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(DeclineMyItem, (), (round, code, county, words))

struct ReadMySheets {  // the workbook that was downloaded, filled in
    RoundId round;
    std::string county;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(ReadMySheets, (), (round, county, upload))

// An expert without an account marks on paper or in the workbook; who keeps the minutes enters what was signed.
struct PaperSheets {
    RoundId round;
    ExpertId expert;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(PaperSheets, (), (round, expert, county))

struct ReadPaperSheets {
    RoundId round;
    ExpertId expert;
    std::string county;
    std::string signed_by;  // as on the paper
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(ReadPaperSheets, (), (round, expert, county, signed_by, upload))

struct CastPanelBallot {
    RoundId round;
    std::string code;
    std::string county;
    BallotChoice choice = BallotChoice::abstain;
};
BOOST_DESCRIBE_STRUCT(CastPanelBallot, (), (round, code, county, choice))

}  // namespace luoshi::programmes::review::marking
