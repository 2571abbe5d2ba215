package com.example.guide.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LibraryBoot {

    public static void main(String[] args) {
        SpringApplication.run(LibraryBoot.class, args);
    }
}
