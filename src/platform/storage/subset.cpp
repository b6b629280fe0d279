#include "platform/storage/subset.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/storage/migrate.hpp"
#include "platform/storage/sql_tokens.hpp"

namespace luoshi::storage {
namespace {

using Tokens = std::vector<SqlToken>;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool contains(const std::vector<std::string>& columns, std::string_view name) { return std::ranges::find(columns, name) != columns.end(); }

struct Forbidden {
    std::vector<std::string_view> words;  // side by side
    std::string_view rule;
    std::string_view says;
};
const Forbidden forbidden[] = {
    {{"CREATE", "TRIGGER"}, "trigger", "hold invariants by keys and checks, not by triggers"},
    {{"CREATE", "CONSTRAINT", "TRIGGER"}, "trigger", "hold invariants by keys and checks, not by triggers"},
    {{"CREATE", "FUNCTION"}, "function", "logic lives in the program, not in the database"},
    {{"CREATE", "OR", "REPLACE"}, "function", "logic lives in the program, not in the database"},
    {{"CREATE", "SEQUENCE"}, "sequence", "identifiers are made by the program"},
    {{"AUTOINCREMENT"}, "sequence", "identifiers are made by the program"},
    {{"AS", "IDENTITY"}, "sequence", "identifiers are made by the program"},
    {{"DEFERRABLE"}, "deferrable", "a deferred constraint would fail a whole group of acts"},
    {{"WITH", "RECURSIVE"}, "recursive", "recursive queries do not run distributed: keep paths"},
    {{"FOR", "UPDATE"}, "row-lock", "the writes of a county already run one after the other"},
    {{"FOR", "NO", "KEY", "UPDATE"}, "row-lock", "the writes of a county already run one after the other"},
    {{"FOR", "SHARE"}, "row-lock", "the writes of a county already run one after the other"},
    {{"FOR", "KEY", "SHARE"}, "row-lock", "the writes of a county already run one after the other"},
    {{"LOCK", "TABLE"}, "row-lock", "the writes of a county already run one after the other"},
    {{"ROLLUP", "("}, "rollup", "keep roll-up rows instead"},
    {{"CUBE", "("}, "rollup", "keep roll-up rows instead"},
    {{"GROUPING", "SETS"}, "rollup", "keep roll-up rows instead"},
    {{"INSERT", "OR", "REPLACE"}, "replace", "REPLACE deletes rows unseen: use ON CONFLICT"},
    {{"UPDATE", "OR", "REPLACE"}, "replace", "REPLACE deletes rows unseen: use ON CONFLICT"},
    {{"REPLACE", "INTO"}, "replace", "REPLACE deletes rows unseen: use ON CONFLICT"},
};

}  // namespace

// A run of tokens that is read from left to right.
struct SubsetChecker::Statement {
    std::string where;
    Tokens tokens;
    std::size_t at = 0;

    bool done() const { return at >= tokens.size(); }
    bool sees(std::initializer_list<std::string_view> words) const {
        std::size_t i = at;
        for (const auto word : words) {
            if (i >= tokens.size() || !tokens[i].is(word)) return false;
            ++i;
        }
        return true;
    }
    bool take(std::initializer_list<std::string_view> words) {
        if (!sees(words)) return false;
        at += words.size();
        return true;
    }
    std::string name() { return done() ? std::string() : lower(tokens[at++].as_written); }
    bool has(std::initializer_list<std::string_view> words) const {
        for (Statement rest{where, tokens, at}; !rest.done(); ++rest.at) {
            if (rest.sees(words)) return true;
        }
        return false;
    }
    // "( a, b )" → {a, b}; what stands behind a name (COLLATE, DESC) is left out.
    std::vector<std::string> columns() {
        std::vector<std::string> names;
        for (auto& item : items()) names.push_back(item.name());
        return names;
    }
    // The parts of "( …, … )" between its own commas.
    std::vector<Statement> items() {
        std::vector<Statement> parts;
        if (!take({"("})) return parts;
        parts.push_back({where, {}, 0});
        for (int depth = 1; !done(); ++at) {
            if (tokens[at].is("(")) ++depth;
            if (tokens[at].is(")") && --depth == 0) {
                ++at;
                break;
            }
            if (depth == 1 && tokens[at].is(",")) parts.push_back({where, {}, 0});
            else parts.back().tokens.push_back(tokens[at]);
        }
        return parts;
    }
};

// Each rule is named once for a statement file: "INSERT OR REPLACE INTO" breaks one rule, not two.
void SubsetChecker::add(const Statement& at, std::string rule, std::string says) {
    if (!faults_.empty() && faults_.back().where == at.where && faults_.back().rule == rule && faults_.back().says == says) return;
    faults_.push_back({at.where, std::move(rule), std::move(says)});
}

void SubsetChecker::forbidden_words(const Statement& statement) {
    for (Statement rest{statement.where, statement.tokens, 0}; !rest.done(); ++rest.at) {
        for (const auto& entry : forbidden) {
            const bool found = std::ranges::equal(
                entry.words, std::span(rest.tokens).subspan(rest.at, std::min(entry.words.size(), rest.tokens.size() - rest.at)),
                [](std::string_view word, const SqlToken& token) { return token.is(word); });
            if (found) add(statement, std::string(entry.rule), std::string(entry.says));
        }
    }
}

// ---- migrations ------------------------------------------------------------------------------------------------------

void SubsetChecker::learn(std::string_view sql) {
    for (auto& table : marked_tables(sql, "reference-table")) reference_.insert(lower(table));
    for (auto& table : marked_tables(sql, "append-only")) append_only_.insert(lower(table));
}

void SubsetChecker::migration(const std::string& where, std::string_view sql) {
    learn(sql);
    for (auto& tokens : sql_statements(sql)) {
        Statement statement{where, std::move(tokens), 0};
        forbidden_words(statement);
        if (statement.take({"CREATE", "TABLE"})) create_table(statement);
        else if (statement.take({"CREATE", "UNIQUE", "INDEX"})) create_index(statement);
        else if (statement.take({"ALTER", "TABLE"})) alter_table(statement);
        else changes(statement);
    }
}

void SubsetChecker::create_table(Statement& at) {
    at.take({"IF", "NOT", "EXISTS"});
    const std::string table = at.name();
    tables_.insert(table);
    auto items = at.items();
    if (items.empty()) return add(at, "unreadable", "CREATE TABLE is followed by its columns in brackets");
    bool has_county = false;
    bool has_primary_key = false;
    for (const auto& item : items) {
        Statement column = item;
        if (column.name() == "county") {
            has_county = true;
            if (!item.has({"NOT", "NULL"}) && !is_reference(table)) add(at, "nullable-county", table + ".county must be NOT NULL");
        }
        has_primary_key = has_primary_key || item.has({"PRIMARY", "KEY"});
        table_item(at, table, item);
    }
    if (!has_primary_key) add(at, "no-primary-key", table + " has no primary key");
    if (!has_county && !is_reference(table)) add(at, "no-county", table + " has no county: add it, or mark the table as -- reference-table");
}

void SubsetChecker::table_item(const Statement& at, const std::string& table, Statement item) {
    if (item.take({"CONSTRAINT"})) item.name();
    const bool reference = is_reference(table);
    if (item.take({"PRIMARY", "KEY"})) {
        const auto columns = item.columns();
        if (!reference && (columns.empty() || columns.front() != "county")) add(at, "key-without-county", table + ": county comes first in the primary key");
        return;
    }
    if (item.take({"UNIQUE"})) {
        if (!reference && !contains(item.columns(), "county")) add(at, "key-without-county", table + ": a unique key includes county");
        return;
    }
    if (item.take({"FOREIGN", "KEY"})) {
        const auto columns = item.columns();
        if (item.take({"REFERENCES"})) refer(at, table, columns, item);
        return;
    }
    if (item.sees({"CHECK"}) || item.sees({"EXCLUDE"})) return;
    const std::string column = item.name();
    if (item.sees({"SERIAL"}) || item.sees({"BIGSERIAL"})) add(at, "sequence", "identifiers are made by the program");
    if (!reference && column != "county" && (item.has({"PRIMARY", "KEY"}) || item.has({"UNIQUE"}))) {
        add(at, "key-without-county", table + "." + column + " is a key without county");
    }
    for (; !item.done(); ++item.at) {
        if (!item.take({"REFERENCES"})) continue;
        refer(at, table, {column}, item);
        break;
    }
}

void SubsetChecker::refer(const Statement& at, const std::string& table, const std::vector<std::string>& columns, Statement& rest) {
    const std::string target = rest.name();
    const auto target_columns = rest.columns();
    if (append_only_.contains(table) && (rest.has({"CASCADE"}) || rest.has({"SET", "NULL"}))) {
        add(at, "cascade", table + " is append-only: its rows do not follow others away");
    }
    if (is_reference(target)) return;
    if (is_reference(table)) return add(at, "dictionary-refers-to-business", table + " is a dictionary and refers to the business table " + target);
    const auto county = std::ranges::find(columns, "county");
    const auto place = static_cast<std::size_t>(county - columns.begin());
    if (county == columns.end() || place >= target_columns.size() || target_columns[place] != "county") {
        add(at, "key-without-county", table + ": the foreign key to " + target + " includes county on both sides");
    }
}

void SubsetChecker::create_index(Statement& at) {
    at.take({"IF", "NOT", "EXISTS"});
    at.name();
    if (!at.take({"ON"})) return;
    const std::string table = at.name();
    if (!is_reference(table) && !contains(at.columns(), "county")) add(at, "key-without-county", table + ": a unique index includes county");
}

void SubsetChecker::alter_table(Statement& at) {
    const std::string table = at.name();
    if (at.take({"ADD", "COLUMN"}) || at.take({"ADD"})) table_item(at, table, {at.where, Tokens(at.tokens.begin() + static_cast<std::ptrdiff_t>(at.at), at.tokens.end()), 0});
}

// ---- statements ------------------------------------------------------------------------------------------------------

void SubsetChecker::query(const std::string& where, std::string_view sql) {
    for (auto& tokens : sql_statements(sql)) {
        const Statement statement{where, std::move(tokens), 0};
        forbidden_words(statement);
        for (const std::string_view word : {"CREATE", "ALTER", "DROP", "TRUNCATE", "ATTACH", "PRAGMA", "VACUUM", "GRANT", "BEGIN", "COMMIT"}) {
            if (statement.sees({word})) add(statement, "not-a-query", fmt::format("{} belongs into migrations or the storage itself", word));
        }
        changes(statement);
    }
}

// Each INSERT, UPDATE and DELETE of the statement, also inside WITH.
void SubsetChecker::changes(const Statement& statement) {
    for (Statement rest{statement.where, statement.tokens, 0}; !rest.done(); ++rest.at) {
        Statement change = rest;
        if (change.take({"INSERT", "INTO"})) {
            const std::string table = change.name();
            if (is_business(table) && !contains(change.columns(), "county")) add(statement, "write-without-county", "INSERT INTO " + table + " names county among its columns");
        } else if (change.take({"DELETE", "FROM"}) || (change.take({"UPDATE"}) && !change.sees({"SET"}))) {
            const std::string table = change.name();
            if (is_business(table) && !change.has({"COUNTY", "="}) && !change.has({"COUNTY", "IN"})) {
                add(statement, "write-without-county", "a change of " + table + " names the county of its rows");
            }
            if (change.sees({"SET", "COUNTY"})) add(statement, "county-changes", "a row's county never changes: close it there and open it here");
        }
    }
}

}  // namespace luoshi::storage
