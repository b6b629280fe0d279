// News for the families of a school, or of some children: one message to each guardian of each child who asked for mail,
// and one through the gateway to each. What was said stands: under one `about` nobody is told twice.
#pragma once
#include <boost/describe.hpp>
#include <span>
#include <string>
#include <vector>

#include "pupils/lines.hpp"

namespace luoshi::pupils {

// A guardian, confirmed and undisputed, of a child.
struct FamilyLine {
    PupilId pupil;
    std::string name;
    std::string class_name;
    int grade = 0;
    AccountId account;
    std::optional<std::string> mail;
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(FamilyLine, (), (pupil, name, class_name, grade, account, mail, notify_by))

// Of the children on its roll; by grade, class, name and guardian's seat. One statement.
std::vector<FamilyLine> families_of_school(Work& work, std::string_view county, BodyId school);
// Of these children, also of one that has left; by child and guardian's seat. One statement.
std::vector<FamilyLine> families_of_pupils(Work& work, std::string_view county, std::span<const PupilId> pupils);

struct FamilyNews {
    std::string about;  // begins the key of each message: event and what it is about
    std::string kind;
    std::string subject;
    std::string text;  // without the child's name
    std::string link;  // absolute; "{pupil}" in it becomes the child's id
};
// Answers how many guardians were told. The caller's act records it.
Result<int> tell_families(Work& work, const std::vector<FamilyLine>& families, const FamilyNews& news);

}  // namespace luoshi::pupils
