// What the reader says about a text: the schema luoshi.notice/1, member by member.
//
// Text values are given as read; `normalized` stands beside a value where it was repaired. Lines are 1-based lines of
// the input and always first <= last. A path is never empty: nothing (null) means outside the clause tree, "?" an
// unknown parent.
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"

namespace luoshi::notices::reading {

using LineRange = std::array<int, 2>;

struct Source {
    std::string name;
    std::string kind = "text";  // text | html | docx | pdf | scan
    std::string sha256;
    std::int64_t bytes = 0;
    int lines = 0;
};
BOOST_DESCRIBE_STRUCT(Source, (), (name, kind, sha256, bytes, lines))

struct Issuer {
    std::string name;                       // the full name, put together from the letterhead's pieces
    std::optional<std::string> normalized;  // the body's standard name where the notice writes another one
    std::vector<std::string> from;          // letterhead | title | signature
};
BOOST_DESCRIBE_STRUCT(Issuer, (), (name, normalized, from))

struct Number {
    std::string raw;
    std::optional<std::string> normalized;  // code〔year〕serial号
    std::string code;
    std::optional<int> year;
    int serial = 0;
    int line = 1;
    std::optional<int> confidence;
};
BOOST_DESCRIBE_STRUCT(Number, (), (raw, normalized, code, year, serial, line, confidence))

struct Title {
    std::string text;                       // lines joined
    std::optional<std::string> normalized;  // closed up where it was letter-spaced
    std::string genre;
    std::optional<int> stated_issuer_count;  // 等三部门 → 3
    int line = 1;
    std::optional<int> confidence;
};
BOOST_DESCRIBE_STRUCT(Title, (), (text, normalized, genre, stated_issuer_count, line, confidence))

struct AttachmentEntry {
    std::optional<int> number;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(AttachmentEntry, (), (number, title))

struct Citation {
    std::optional<std::string> title;
    std::optional<std::string> number;
    std::optional<std::string> issuer;
    std::string role;  // basis | repealed | mention | standard
    std::optional<std::string> path;
    LineRange lines{1, 1};
};
BOOST_DESCRIBE_STRUCT(Citation, (), (title, number, issuer, role, path, lines))

struct Clause {
    std::string path;
    std::string marker;
    int level = 1;
    std::optional<std::string> heading;
    LineRange lines{1, 1};  // heading and own paragraphs, not the clauses below it
    std::string text;       // own paragraphs joined by '\n', without marker and heading
    std::optional<int> confidence;
};
BOOST_DESCRIBE_STRUCT(Clause, (), (path, marker, level, heading, lines, text, confidence))

struct Quantity {
    std::optional<std::string> path;
    int line = 1;
    std::string raw;
    std::optional<double> value;      // none for 一批
    std::optional<double> value_max;  // upper end of a range (3至5所), which follows as an entry of its own
    std::string comparator = "=";     // = | >= | <= | ~ | unspecified
    std::string unit;
    std::string object;
    std::string scope = "total";     // total | each
    std::optional<std::string> per;  // each of what
    std::optional<std::string> verb;
};
BOOST_DESCRIBE_STRUCT(Quantity, (), (path, line, raw, value, value_max, comparator, unit, object, scope, per, verb))

struct Deadline {
    std::string raw;
    std::optional<Date> date;
};
BOOST_DESCRIBE_STRUCT(Deadline, (), (raw, date))

struct Duty {
    std::optional<std::string> path;
    LineRange lines{1, 1};
    std::vector<std::string> who;
    std::vector<std::string> with;
    std::string verb;
    std::string what;
    std::optional<Deadline> by;
    std::optional<std::string> recurring;  // 定期, 每年, 每学期 …
};
BOOST_DESCRIBE_STRUCT(Duty, (), (path, lines, who, with, verb, what, by, recurring))

struct Effect {
    std::string rule;  // date_of_issue | date | after_days
    std::optional<Date> date;
    std::optional<int> days;
    std::optional<std::string> path;
    int line = 1;
};
BOOST_DESCRIBE_STRUCT(Effect, (), (rule, date, days, path, line))

struct Validity {
    std::string raw;
    std::optional<int> years;   // as written: 有效期5年
    std::optional<int> months;  // the same or another span in months
    std::optional<Date> until;
    std::optional<std::string> path;
    int line = 1;
};
BOOST_DESCRIBE_STRUCT(Validity, (), (raw, years, months, until, path, line))

struct Repeal {
    std::optional<std::string> title;
    std::optional<std::string> number;
    bool whole = true;
    std::optional<std::string> path;
    LineRange lines{1, 1};
};
BOOST_DESCRIBE_STRUCT(Repeal, (), (title, number, whole, path, lines))

struct Interpretation {
    std::string body;
    std::optional<std::string> normalized;  // the full name where the notice writes 省教育厅
    std::optional<std::string> path;
    int line = 1;
};
BOOST_DESCRIBE_STRUCT(Interpretation, (), (body, normalized, path, line))

struct Definition {
    std::string term;     // the short form
    std::string meaning;  // what it stands for
    std::string rule;     // 以下简称 | 下同
    std::optional<std::string> path;
    int line = 1;
};
BOOST_DESCRIBE_STRUCT(Definition, (), (term, meaning, rule, path, line))

struct Passage {
    LineRange lines{1, 1};
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Passage, (), (lines, text))

struct Document {
    std::string id;
    LineRange lines{1, 1};
    std::string form = "notice";  // notice | attachment | fragment
    std::vector<Issuer> issuers;
    std::optional<Number> number;
    std::optional<Title> title;
    std::vector<std::string> addressees;  // expanded, one body kind each
    std::vector<std::string> signers;     // as they stand in the signature; persons where a person signs
    std::optional<Date> issued;
    std::vector<AttachmentEntry> attachments;
    std::optional<Passage> preamble;  // text before the first clause
    std::vector<Citation> citations;
    std::vector<Clause> clauses;
    std::vector<Quantity> quantities;
    std::vector<Duty> duties;
    std::vector<Effect> effect;
    std::optional<Validity> validity;
    std::vector<Repeal> repeals;
    std::vector<Interpretation> interpretation;
    std::vector<Definition> definitions;
};
BOOST_DESCRIBE_STRUCT(Document, (),
                      (id, lines, form, issuers, number, title, addressees, signers, issued, attachments, preamble,
                       citations, clauses, quantities, duties, effect, validity, repeals, interpretation, definitions))

struct Finding {
    std::string code;
    std::string severity;  // error | warning | info
    std::string document;  // the document's id
    LineRange lines{1, 1};
    std::string message;  // zh-CN: what is wrong and what to do
    std::string
        strength;  // standard (the standard says so) | usual | practice | outside (knowledge from outside the text)
};
BOOST_DESCRIBE_STRUCT(Finding, (), (code, severity, document, lines, message, strength))

struct Reading {
    std::string schema = "luoshi.notice/1";
    Source source;
    std::vector<Document> documents;
    std::vector<Finding> findings;
};
BOOST_DESCRIBE_STRUCT(Reading, (), (schema, source, documents, findings))

}  // namespace luoshi::notices::reading
