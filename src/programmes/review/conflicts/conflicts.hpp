// Who must not review what, derived from data: typed relations with dates, followed over kin and over parent bodies up to depth two, each conflict
// with the chain that shows it as a sentence.
//
// Pure: rows in, conflicts out. Sources of the relations: 财库〔2016〕198号 第十六条 (employed within three years, director, supervisor, controlling
// shareholder, actual controller, kin of the head, any other relation), and the wider local rules (consulted for it, helped write it, reviewed it the
// last time, the applicant's objection). README.md says what each one means and where its borders lie.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"

namespace luoshi::programmes::review::conflicts {

// In the order in which a chain is preferred when several show the same conflict.
enum class Relation {
    same_unit,           // belongs to the applicant on the day
    officer,             // director, supervisor, head, actual controller of it
    shareholder,         // holds shares in it
    former_employer,     // worked there within so many years
    co_project,          // works on a project with somebody responsible for the item, or did within so many years
    consulted,           // advised it within so many years
    helped_write,        // helped write this item's papers
    reviewed_last_time,  // reviewed the same applicant's item in the round before
    objection,           // the applicant objects to this expert
    declared,            // the expert says so
};
BOOST_DESCRIBE_ENUM(Relation, same_unit, officer, shareholder, former_employer, co_project, consulted, helped_write, reviewed_last_time, objection, declared)

// ---- rows; days are inclusive, an open end lasts ---------------------------------------------------------------------------------------------------

struct Employment {
    std::string person;
    std::string unit;
    std::string post;  // words: 教师
    Date from;
    std::optional<Date> to;
};
enum class Office { head, director, supervisor, controller, shareholder };
BOOST_DESCRIBE_ENUM(Office, head, director, supervisor, controller, shareholder)
struct Holding {
    std::string person;
    std::string unit;
    Office office = Office::head;
    Date from;
    std::optional<Date> to;
};
struct Kinship {  // read in both directions
    std::string person;
    std::string other;
    std::string words;  // what `other` is to `person`: 配偶
};
struct Parent {
    std::string unit;
    std::string parent;
    Date from;
    std::optional<Date> to;
};
struct CoProject {  // one row for each member
    std::string project;
    std::string person;
    Date from;
    std::optional<Date> to;
};
struct Consultancy {
    std::string person;
    std::string unit;
    Date from;
    std::optional<Date> to;
};
struct Writing {
    std::string person;
    std::string item;
};
struct Review {
    std::string person;
    std::string unit;  // whose item it was
    std::int64_t round = 0;
};
struct Word {  // of the applicant, or of the expert himself
    std::string person;
    std::string item;
    std::string reason;
};

struct Item {
    std::string id;
    std::vector<std::string> applicants;    // units, joint ones too
    std::vector<std::string> responsible;  // persons who lead it
};
struct Name {
    std::string id;
    std::string words;
};

struct Facts {
    std::vector<std::string> experts;
    std::vector<Item> items;
    std::vector<Employment> employments;
    std::vector<Holding> holdings;
    std::vector<Kinship> kin;
    std::vector<Parent> parents;
    std::vector<CoProject> projects;
    std::vector<Consultancy> consultancies;
    std::vector<Writing> writings;
    std::vector<Review> reviews;
    std::vector<Word> objections;
    std::vector<Word> declarations;
    std::vector<Name> names;  // of persons, units, projects; an id without one stands for itself
};

struct Terms {
    Date day;                 // of the review
    std::int64_t round = 0;   // of this review; the one before is round - 1
    int former_years = 3;     // the last day of work lies on or after the same day so many years before
    int project_years = 3;
    int consulted_years = 3;
    int depth = 2;            // steps over kin and parent bodies together
    int kin_depth = 2;        // of them over kin
    int parent_depth = 1;     // of them over parent bodies: province → prefecture → school would make everybody related
};
BOOST_DESCRIBE_STRUCT(Terms, (), (day, round, former_years, project_years, consulted_years, depth, kin_depth, parent_depth))

struct Conflict {
    std::string expert;
    std::string item;
    Relation relation = Relation::same_unit;
    int depth = 0;                   // steps over kin and parent bodies
    std::vector<std::string> chain;  // ids from the expert to the item
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Conflict, (), (expert, item, relation, depth, chain, words, words_en))

// All of them, by expert, item and relation; of one relation the shortest chain.
std::vector<Conflict> find_conflicts(const Facts& facts, const Terms& terms);

struct RelationFacts {
    Relation relation;
    std::string_view sentence;
    std::string_view sentence_en;
};
// The sentence that users read for each relation.
const std::vector<RelationFacts>& all_relations();

}  // namespace luoshi::programmes::review::conflicts
