// The people of one school: teachers and families. Made in the order of classes and numbers; the same for the same seed.
#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "app/population/desk.hpp"
#include "app/population/shape.hpp"
#include "identity/bulk.hpp"
#include "pupils/bulk.hpp"

namespace luoshi::app {

struct MadeClass {
    pupils::ClassId id;
    int grade = 1;
    int number = 1;
    int pupils = 0;
    AccountId teacher;
    std::string teacher_name;
};

struct MadeSchool {
    SchoolShape shape;
    BodyId body;
    std::string path;
    std::string account_prefix;  // "pop-430104-012"
    std::vector<MadeClass> classes;
};

// Ids that are valid from that hour on, in order.
class Identifiers {
 public:
    Identifiers(Instant from, Dice& dice) : next_(from), dice_(dice) {}
    template <class IdType>
    IdType make() {
        next_ = next_.plus(std::chrono::milliseconds{1});
        return IdType::make(next_, dice_);
    }

 private:
    Instant next_;
    Dice& dice_;
};

struct People {
    std::vector<identity::BulkAccount> accounts;  // before the families
    std::vector<pupils::BulkFamily> families;
};

// Serial numbers of resident ids: one county's, by day and sex.
using Serials = std::unordered_map<std::int64_t, int>;

struct PeopleWanted {
    const MadeSchool* school = nullptr;
    std::string county;
    TermDays term;
    Instant made_at;         // ids begin here
    Date consents_from;      // decisions of the four days from here
    std::uint64_t seed = 0;
};
// Of one class; `earlier` are families of the classes before, whose younger children may come.
People people_of_class(const PeopleWanted& wanted, const MadeClass& class_, std::vector<pupils::BulkFamily>& earlier, Serials& serials);

}  // namespace luoshi::app
