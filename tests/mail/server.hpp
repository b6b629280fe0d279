// The SMTP server as a child process.
#pragma once
#include <sys/types.h>

#include <boost/describe.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "foundation/json.hpp"

namespace luoshi::testing {

struct TakenMail {
    std::string from;
    std::vector<std::string> to;
    bool secure = false;
    std::string user;
    std::string text;  // as it came over the wire
};
BOOST_DESCRIBE_STRUCT(TakenMail, (), (from, to, secure, user, text))

class SmtpServer {
 public:
    // `folder` keeps the certificate and what was taken; port 0: a free one. Installs the packages of the lock file
    // where they are missing.
    SmtpServer(std::string mode, std::filesystem::path folder, int port = 0);
    ~SmtpServer();  // ends it
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;

    int port() const { return port_; }
    std::string certificate() const { return (folder_ / "certificate.pem").string(); }
    std::vector<TakenMail> taken() const;

 private:
    std::filesystem::path folder_;
    pid_t pid_ = -1;
    int in_ = -1;
    int port_ = 0;
};

}  // namespace luoshi::testing
