// Refuses SQL that a PostgreSQL distributed by county (Citus) could not run, or would run across machines, and SQL that breaks our own rules:
//
// * every business table has a column county, not null, first in its primary key and part of every unique and foreign key; it never changes;
// * dictionaries ("-- reference-table: NAME" in a migration) are exempt, and refer to dictionaries only;
// * no triggers, functions, sequences, recursive queries, row locks, ROLLUP or CUBE, deferrable constraints, REPLACE;
// * a statement that changes business rows names their county; queries do not change the schema.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::storage {

struct SubsetFault {
    std::string where;  // the file or statement
    std::string rule;   // "trigger", "key-without-county", …
    std::string says;
};

// Learns what migrations say about their tables (all of them first, where one module's tables refer to another's), judges the migrations, then
// the statements.
class SubsetChecker {
 public:
    void learn(std::string_view sql);
    void migration(const std::string& where, std::string_view sql);
    void query(const std::string& where, std::string_view sql);

    const std::vector<SubsetFault>& faults() const { return faults_; }

 private:
    struct Statement;
    void create_table(Statement& at);
    void table_item(const Statement& at, const std::string& table, Statement item);
    void create_index(Statement& at);
    void alter_table(Statement& at);
    void changes(const Statement& statement);
    void forbidden_words(const Statement& statement);
    void refer(const Statement& at, const std::string& table, const std::vector<std::string>& columns, Statement& rest);
    void add(const Statement& at, std::string rule, std::string says);
    bool is_reference(const std::string& table) const { return reference_.contains(table); }
    bool is_business(const std::string& table) const { return tables_.contains(table) && !is_reference(table); }

    std::set<std::string> tables_;
    std::set<std::string> reference_;
    std::set<std::string> append_only_;
    std::vector<SubsetFault> faults_;
};

}  // namespace luoshi::storage
