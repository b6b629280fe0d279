// How many schools of which kind and size a county has. Pure: the same for the same seed and county.
//
// Sourced: 4.968 million primary and 2.573 million junior pupils in Hunan 2024, hence 539,000 a prefecture and 61,800 a county on average; a
// county-seat school with 57 classes and 3,236 pupils; 184,426 classes in 2017, about 41 pupils a class. Assumed: 10,000 schools; how schools are
// spread over town and country; single counties differ by up to two fifths from the mean.
#pragma once
#include <string>
#include <vector>

#include "org/api.hpp"

namespace luoshi::app {

enum class Scale { county, prefecture, province };
BOOST_DESCRIBE_ENUM(Scale, county, prefecture, province)

struct SchoolShape {
    int number = 0;  // within the county, from 0
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
    int first_grade = 1;
    std::vector<std::vector<int>> classes;  // by grade, from the first one: pupils of each class

    int pupils() const;
    int class_count() const;
};

struct CountyShape {
    std::string code;
    std::string name;
    std::vector<SchoolShape> schools;

    int pupils() const;
};

struct CountyPlace {
    std::string code;
    std::string name;
    int pupils = 0;  // to be made
};

// County: one of the mean size (430104, where the sample is). Prefecture: one of the mean size (430100), over its counties. Province: all.
std::vector<CountyPlace> counties_of(Scale scale, std::uint64_t seed);
CountyShape shape_of(const CountyPlace& county, std::uint64_t seed);

}  // namespace luoshi::app
