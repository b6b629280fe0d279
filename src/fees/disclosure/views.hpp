// What the pages of fee notices receive. Every action carries why it cannot be done now.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/disclosure/content.hpp"
#include "fees/disclosure/ids.hpp"
#include "fees/disclosure/price_help.hpp"
#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::disclosure {

struct ActionView {
    std::string action;
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

// Why a notice cannot be published, and who has to do what.
struct NoticeObstacle {
    std::string slug;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(NoticeObstacle, (), (slug, words, words_en))

// superseded: a newer version was published. withdrawn: taken from the board.
enum class NoticeState { standing, superseded, withdrawn };
BOOST_DESCRIBE_ENUM(NoticeState, standing, superseded, withdrawn)

struct FeeNoticeDraft {
    PlanId plan;
    BodyId school;
    std::string county;
    std::string school_name;
    std::string term_words;
    std::string term_words_en;
    int version = 0;  // that it would have
    NoticeContent content;
    std::string sha256;
    std::vector<NoticeObstacle> obstacles;
    std::optional<NoticeId> standing;  // the notice on the board
    bool differs = true;               // from the one on the board
    std::vector<NoticeChange> changes;  // against the newest version
    std::vector<ActionView> actions;    // publish
};
BOOST_DESCRIBE_STRUCT(FeeNoticeDraft, (),
                      (plan, school, county, school_name, term_words, term_words_en, version, content, sha256, obstacles, standing, differs, changes, actions))

// Dark squares of a QR code as the path of a drawing `size` × `size` units large; the quiet margin is in it.
struct QrView {
    std::string url;
    int size = 0;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(QrView, (), (url, size, path))

struct FeeNoticeView {
    NoticeId id;
    std::string county;
    BodyId school;
    std::string school_name;
    PlanId plan;
    std::string term_words;
    std::string term_words_en;
    int version = 0;
    NoticeState state = NoticeState::standing;
    Instant published_at;
    std::string published_by;
    std::optional<Instant> withdrawn_at;
    std::optional<std::string> withdrawn_reason;
    std::optional<std::string> withdrawn_by;
    NoticeContent content;
    std::string sha256;
    QrView qr;
    std::vector<NoticeChange> changes;  // against the version before
    std::vector<ActionView> actions;    // withdraw
};
BOOST_DESCRIBE_STRUCT(FeeNoticeView, (),
                      (id, county, school, school_name, plan, term_words, term_words_en, version, state, published_at, published_by, withdrawn_at,
                       withdrawn_reason, withdrawn_by, content, sha256, qr, changes, actions))

struct FeeNoticeRow {
    NoticeId id;
    PlanId plan;
    std::string term_words;
    std::string term_words_en;
    int version = 0;
    NoticeState state = NoticeState::standing;
    Instant published_at;
    std::string published_by;
    std::optional<Instant> withdrawn_at;
    std::optional<std::string> withdrawn_reason;
};
BOOST_DESCRIBE_STRUCT(FeeNoticeRow, (),
                      (id, plan, term_words, term_words_en, version, state, published_at, published_by, withdrawn_at, withdrawn_reason))

struct FeeNoticePlan {
    PlanId plan;
    std::string term_words;
    std::string term_words_en;
    std::string state;  // of the plan: approved, published, ended
};
BOOST_DESCRIBE_STRUCT(FeeNoticePlan, (), (plan, term_words, term_words_en, state))

struct SchoolFeeNotices {
    BodyId school;
    std::string county;
    std::string school_name;
    std::vector<FeeNoticePlan> plans;
    std::vector<FeeNoticeRow> items;
};
BOOST_DESCRIBE_STRUCT(SchoolFeeNotices, (), (school, county, school_name, plans, items))

// ---- for everybody

struct PublicFeeNoticeRow {
    NoticeId id;
    BodyId school;
    std::string school_name;
    std::string county_name;
    std::string term_words;
    std::string term_words_en;
    int version = 0;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublicFeeNoticeRow, (), (id, school, school_name, county_name, term_words, term_words_en, version, published_on))

struct PublicFeeNoticeVersion {
    NoticeId id;
    std::string term_words;
    std::string term_words_en;
    int version = 0;
    NoticeState state = NoticeState::standing;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublicFeeNoticeVersion, (), (id, term_words, term_words_en, version, state, published_on))

struct PublicFeeNotice {
    NoticeId id;
    BodyId school;
    std::string school_name;
    std::string term_words;
    std::string term_words_en;
    int version = 0;
    NoticeState state = NoticeState::standing;
    Date published_on;
    std::optional<Date> withdrawn_on;
    std::optional<std::string> withdrawn_reason;
    NoticeContent content;
    std::string sha256;
    QrView qr;
    std::vector<NoticeChange> changes;             // against the version before
    std::vector<PublicFeeNoticeVersion> versions;  // all of this school, the newest first
};
BOOST_DESCRIBE_STRUCT(PublicFeeNotice, (),
                      (id, school, school_name, term_words, term_words_en, version, state, published_on, withdrawn_on, withdrawn_reason, content, sha256, qr,
                       changes, versions))

// ---- the county's comparison

struct PriceRow {
    BodyId school;
    std::string county;
    std::string school_name;
    std::string path;
    std::string tier;
    std::string stage;  // of compulsory education
    std::optional<PlanId> plan;
    std::string term_words;
    std::string term_words_en;
    std::optional<std::int64_t> base_min_fen;
    std::optional<std::int64_t> base_max_fen;
    std::optional<std::int64_t> special_min_fen;
    std::optional<std::int64_t> special_max_fen;
    std::optional<std::int64_t> lesson_max_fen;  // the rule
    std::optional<std::int64_t> term_max_fen;
    std::string basis;  // body and document of the rule on a lesson's price
    std::string basis_en;
    std::string rule_state;  // confirmed, unconfirmed, conflicting, missing
    std::optional<NoticeId> notice;
    std::optional<int> version;
    std::optional<Date> published_on;
    bool base_by_day = false;  // the base service has the price of a day here: the limit of a lesson is not its limit
    bool above_rule = false;
    bool basis_ended = false;  // the notice behind the rule is repealed or has expired
    bool no_notice = false;    // a plan is published and nothing stands on the board

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"school_name", "学校"},           {"base_min_fen", "基础托管最低（分）"}, {"base_max_fen", "基础托管最高（分）"}, {"base_by_day", "基础托管按天计价"},
                {"special_min_fen", "特色课程最低（分）"}, {"special_max_fen", "特色课程最高（分）"}, {"lesson_max_fen", "每课时上限（分）"},
                {"term_max_fen", "每学期上限（分）"}, {"basis", "依据"}};
    }
};
BOOST_DESCRIBE_STRUCT(PriceRow, (),
                      (school, county, school_name, path, tier, stage, plan, term_words, term_words_en, base_min_fen, base_max_fen, special_min_fen,
                       special_max_fen, lesson_max_fen, term_max_fen, basis, basis_en, rule_state, notice, version, published_on, base_by_day, above_rule, basis_ended,
                       no_notice))

struct PriceHelpView {
    std::optional<std::int64_t> lesson_max_fen;  // nothing: no rule, or sources in conflict
    std::optional<std::int64_t> term_max_fen;
    std::string lesson_max_basis;
    PriceHelp help;
};
BOOST_DESCRIBE_STRUCT(PriceHelpView, (), (lesson_max_fen, term_max_fen, lesson_max_basis, help))

}  // namespace luoshi::fees::disclosure
