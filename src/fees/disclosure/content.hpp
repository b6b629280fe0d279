// What a fee notice says, in the order of 湘发改价费规〔2024〕89号: item, unit, standard by grade, legal basis, receipt, scope, reductions, refund, telephones.
// Stored as it is (canonical JSON: members in this order) with its SHA-256; number, version and date of publication are not part of it.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/json.hpp"
#include "org/api.hpp"

namespace luoshi::fees::disclosure {

inline constexpr std::string_view base_item = "base";

struct GradePrice {
    int grade = 0;
    std::int64_t price_fen = 0;  // of one unit of the item
};
BOOST_DESCRIBE_STRUCT(GradePrice, (), (grade, price_fen))

struct NoticeItem {
    std::string item;  // "base", or the id of a special course
    std::string name;
    std::vector<GradePrice> grades;
    std::string document;  // by which the school's price was approved
    bool stopped = false;
    std::optional<std::string> unit = {};  // nothing: that of the notice
    std::optional<std::string> unit_en = {};

    bool by_day() const { return unit.has_value(); }
};
BOOST_DESCRIBE_STRUCT(NoticeItem, (), (item, name, grades, document, stopped, unit, unit_en))

// A parameter as it held, with what it rests on.
struct NoticeRule {
    std::string parameter;
    std::string stage;  // primary, junior; empty: the rule knows no stages
    std::string words;  // 每课时收费上限
    std::string words_en;
    std::string value;  // 4 元
    std::string value_en;
    std::string state;  // confirmed, unconfirmed
    std::string body_name;
    std::string document;
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(NoticeRule, (), (parameter, stage, words, words_en, value, value_en, state, body_name, document, clause))

struct NoticeReduction {
    std::string stage;
    std::string category;
    std::string words;
    std::string words_en;
    int percent = 0;  // of the price that is not asked for
    std::string body_name;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(NoticeReduction, (), (stage, category, words, words_en, percent, body_name, document))

struct NoticePhone {
    std::string words;  // 价格主管部门
    std::string words_en;
    std::string body_name;
    std::string number;
    std::string hours;
};
BOOST_DESCRIBE_STRUCT(NoticePhone, (), (words, words_en, body_name, number, hours))

struct NoticeContent {
    std::string schema = "luoshi.fee-notice/1";
    std::string school_name;
    std::string school_code;
    std::string county_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string plan_document;  // by which the plan was approved
    std::string unit = "元/生·课时";
    std::string unit_en = "yuan per pupil and lesson";
    std::vector<NoticeItem> items;
    std::vector<NoticeRule> rules;
    std::vector<NoticeReduction> reductions;
    std::string scope;
    std::string scope_en;
    std::string free_policy;
    std::string free_policy_en;
    std::vector<NoticePhone> phones;

    const NoticeRule* rule(std::string_view parameter, std::string_view stage = {}) const;  // without a stage: the first
};
BOOST_DESCRIBE_STRUCT(NoticeContent, (),
                      (schema, school_name, school_code, county_name, school_year, term, plan_document, unit, unit_en, items, rules, reductions, scope,
                       scope_en, free_policy, free_policy_en, phones))

std::string canonical(const NoticeContent& content);
std::string content_sha256(std::string_view canonical);

std::string term_words(int school_year, org::TermKind term);     // 2026年秋季学期
std::string term_words_en(int school_year, org::TermKind term);  // autumn term 2026
std::string_view stage_words(std::string_view stage);            // 小学
std::string_view stage_words_en(std::string_view stage);
std::string grade_words(int grade);  // 三年级
std::string yuan_words(std::int64_t fen);  // 3.5

// What a parent sees as different, in the order of the notice.
struct NoticeChange {
    std::string what;  // price, item, rule, reduction, phone, approval, text
    std::string words;
    std::string words_en;
    std::string before;  // empty: new
    std::string after;   // empty: gone
};
BOOST_DESCRIBE_STRUCT(NoticeChange, (), (what, words, words_en, before, after))
std::vector<NoticeChange> changes_between(const NoticeContent& before, const NoticeContent& after);

}  // namespace luoshi::fees::disclosure
