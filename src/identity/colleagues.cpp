#include "identity/colleagues.hpp"

#include "identity/queries.hpp"

namespace luoshi::identity {
namespace {

struct OnPost {
    AccountId account;
    std::string name;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(OnPost, (), (account, name, title))

}  // namespace

std::vector<Colleague> colleagues_of(Work& work, BodyId body) {
    std::vector<Colleague> all;
    for (auto& row : work.all<OnPost>(queries::colleagues_of, body, work.today())) {
        if (all.empty() || all.back().account != row.account) all.push_back({row.account, std::move(row.name), {}});
        all.back().posts.push_back(std::move(row.title));
    }
    return all;
}

}  // namespace luoshi::identity
