// Which county lay where, and which school became which.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "reporting/place.hpp"

namespace luoshi::reporting {

// A school that moved to another county or merged into another school, followed to the last one.
struct Successor {
    std::string old_county;
    BodyId old_school;
    std::string new_county;
    BodyId new_school;
};
std::vector<Successor> successors(Work& work);

class CountyMap {
 public:
    CountyMap(Work& work, Borders borders);

    // The body right below that code in whose part of the tree the county lay at the end of that month; the county itself below its prefecture;
    // empty: it lay elsewhere.
    std::string child_of(const std::string& code, const std::string& county, const std::string& month) const;
    // Every county that lies or lay below that code.
    std::vector<std::string> ever_below(const std::string& code) const;

 private:
    struct Stay {
        std::string from, until, path;  // days, until excluded
    };
    const Stay* stay(const std::string& county, const std::string& day) const;

    Borders borders_;
    std::map<std::string, std::vector<Stay>> stays_;
};

}  // namespace luoshi::reporting
